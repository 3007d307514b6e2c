import Foundation
public import Vocabulary

/// One line of a facility's journal, as it was written. Never changed.
public struct Entry: Sendable {
  public let facility: FacilityID
  /// 1, 2, 3 … within the facility.
  public let sequence: Int64
  public let at: Instant
  public let author: Author
  public let kind: String
  public let patient: PatientID?
  public let subject: String?
  /// SHA-256 of salt and payload, in hexadecimal. The payload itself lies apart and may have been erased.
  public let payloadDigest: String
  /// The hash of the entry before; 64 zeroes for the first.
  public let previous: String
  public let hash: String
  /// `nil` when it was erased.
  public let payload: String?

  /// The payload as `T`; `nil` when it was erased.
  public func payload<T: Decodable>(as type: T.Type) throws -> T? {
    try payload.map { try JSONDecoder().decode(T.self, from: Data($0.utf8)) }
  }
}

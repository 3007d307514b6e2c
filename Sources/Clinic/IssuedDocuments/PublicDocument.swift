import Journal
import Store
public import Vocabulary

/// What everybody who holds a paper may know of it.
public struct PublicDocument: Sendable, Hashable {
  public let document: IssuedDocument
  public let facilityName: String
  public let facilityAddress: String
  public let zone: FacilityZone
  /// What was agreed on since, in its order.
  public let later: [LaterAgreement]

  static func find(_ code: DocumentCode, in tx: ReadTransaction) throws -> PublicDocument? {
    guard
      let document = try tx.first("SELECT * FROM issued_document WHERE id = \(code)", IssuedDocument.init),
      let facility = try tx.first(
        """
        SELECT * FROM facility WHERE id = \(document.facility) AND id NOT IN \(sql: ArrivingFacility.all)
        """, Facility.init)
    else { return nil }
    return PublicDocument(
      document: document, facilityName: facility.name, facilityAddress: facility.address, zone: facility.zone,
      later: try LaterAgreement.all(after: document, in: tx))
  }
}

extension Clinic {
  /// The paper with this code; `nil` when there is none.
  ///
  /// Read without a signed-in person: the code is the permission, and what was written for the public is all there is.
  public func publicDocument(_ code: DocumentCode) async throws -> PublicDocument? {
    try await store.read { try PublicDocument.find(code, in: $0) }
  }
}

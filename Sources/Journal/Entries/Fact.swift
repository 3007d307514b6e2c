import Foundation
public import Vocabulary

/// Something that happened, before it is written down.
public struct Fact: Sendable {
  /// What happened, as `thing.verb`: `patient.registered`, `encounter.signed`, `patient.read`.
  public let kind: String
  /// The patient whom it concerns.
  public let patient: PatientID?
  /// The record it is about, as `Type/id`.
  public let subject: String?
  /// JSON with sorted keys: what a subscriber needs to know. Erasable by law without breaking the chain.
  public let payload: String

  public init(
    _ kind: String, patient: PatientID? = nil, subject: String? = nil,
    payload: some Encodable = [String: String]()
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.kind = kind
    self.patient = patient
    self.subject = subject
    self.payload = String(decoding: try encoder.encode(payload), as: UTF8.self)
  }
}

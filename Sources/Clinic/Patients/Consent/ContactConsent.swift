public import Store
public import Vocabulary

/// Whether a patient may be called or written to with an invitation: a visit, a measurement, a club.
public struct ContactConsent: Sendable, Hashable {
  public let given: Bool
  public let at: Instant
  /// Who wrote it down, as shown on the screen.
  public let author: String

  /// The newest answer; nil while nobody asked.
  public static func find(
    _ patient: PatientID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> ContactConsent? {
    try tx.first(
      """
      SELECT given, at, author FROM contact_consent
      WHERE facility = \(facility) AND patient = \(patient) ORDER BY at DESC LIMIT 1
      """
    ) { ContactConsent(given: try $0["given"], at: try $0["at"], author: try $0["author"]) }
  }
}

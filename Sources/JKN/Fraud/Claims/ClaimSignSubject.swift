/// What of a claim a record has to bear: the service, or what makes it dearer (FRD-03).
public struct ClaimSignSubject: RawRepresentable, Sendable, Hashable {
  /// A tariff's code, or the word of what a rule finds the tariff of.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let antenatal = ClaimSignSubject(rawValue: "ANC")
  public static let postnatal = ClaimSignSubject(rawValue: "PNC")
  public static let delivery = ClaimSignSubject(rawValue: "PSL")
  public static let prosthesis = ClaimSignSubject(rawValue: "PRT")
  public static let ultrasound = ClaimSignSubject(rawValue: "USG")
  public static let complication = ClaimSignSubject(rawValue: "KOMPLIKASI")

  /// Those that are no tariff, with their words.
  public static let named: [(subject: ClaimSignSubject, word: String)] = [
    (antenatal, "ANC"), (postnatal, "PNC"), (delivery, "Persalinan"), (prosthesis, "Protesa gigi"),
    (ultrasound, "USG pada ANC"), (complication, "Komplikasi persalinan"),
  ]

  /// Nil where a record has no place for the service, or says it outright.
  public init?(of service: ClaimService) {
    switch service {
    case .antenatal: self = .antenatal
    case .postnatal: self = .postnatal
    case .delivery: self = .delivery
    case .prosthesis: self = .prosthesis
    case .tariff(let plain):
      guard !Self.toldByReferral.contains(plain.code) else { return nil }
      self.init(rawValue: plain.code)
    case .inpatient, .club: return nil
    }
  }

  /// Tariffs for which the letter of referral is the record, not a code.
  public static let toldByReferral: Set<String> = [
    ClaimService.Plain.beforeReferral, ClaimService.Plain.ambulance,
  ]
}

/// Something about a prescription that a pharmacist must look at before it is prepared.
public struct PrescriptionConcern: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case allergy, crossAllergy, duplicate, stillTaking, highAlert

    public var word: String {
      switch self {
      case .allergy: "Alergi"
      case .crossAllergy: "Alergi silang"
      case .duplicate: "Duplikasi"
      case .stillTaking: "Masih dipakai"
      case .highAlert: "High alert"
      }
    }

    /// Red: the patient may come to harm.
    public var endangers: Bool { self == .allergy || self == .crossAllergy }
  }

  public let kind: Kind
  /// The lines of the prescription it is about.
  public let lines: [Int]
  /// What was found and where, in one sentence.
  public let sentence: String
}

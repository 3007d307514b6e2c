/// Administrative sex as on the identity card. FHIR `administrative-gender` male/female; BPJS `L`/`P`.
public enum Sex: String, Sendable, Codable, CaseIterable {
  case male, female

  /// The word on a form.
  public var word: String { self == .male ? "Laki-laki" : "Perempuan" }

  /// The letter on a label: L or P.
  public var letter: String { self == .male ? "L" : "P" }
}

public import Vocabulary

/// A medicine of the formulary.
public struct Drug: Sendable, Hashable, Codable {
  /// Our own code.
  public let code: String
  public let name: String
  public let strength: String
  /// Tablet, sirup, salep …
  public let form: String
  /// What is counted: tablet, botol, tube.
  public let unit: String
  /// KFA product code (93…); without it nothing is sent to SATUSEHAT.
  public let kfa: Coded?
  /// Code of BPJS's DPHO; `nil` sends the name as free text.
  public let dpho: String?
  /// ATC-style route of administration (`O`, `P` …) with its words.
  public let route: Coded?
  /// Active ingredients, lower case: compared with allergies and with each other.
  public let ingredients: [String]
  public let highAlert: Bool

  public init(
    code: String, name: String, strength: String, form: String, unit: String, kfa: Coded?, dpho: String?,
    route: Coded?, ingredients: [String], highAlert: Bool
  ) {
    self.code = code
    self.name = name
    self.strength = strength
    self.form = form
    self.unit = unit
    self.kfa = kfa
    self.dpho = dpho
    self.route = route
    self.ingredients = ingredients
    self.highAlert = highAlert
  }
}

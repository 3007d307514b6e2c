import Vocabulary

/// What the agreement says about who is served at the counter (PKS Bontang 2024 Ps.4(4)f).
public struct RegistrationTerms: Sendable {
  /// Visits in a calendar month of a participant whose FKTP lies in another kabupaten or kota.
  public let outOfAreaVisitsPerMonth: Int
  /// For example `PKS Bontang 2024, Ps.4(4)f`.
  public let source: String

  init(_ section: JSONFields, citation: String) throws(Problem) {
    outOfAreaVisitsPerMonth = try section["outOfAreaVisitsPerMonth"].count(in: 0...31)
    source = "\(citation), \(try section["article"].text())"
  }
}

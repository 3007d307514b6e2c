import JKN
import Store
import Vocabulary

/// Every agreement this installation counts by: those that come with the program, and those an administrator added.
enum KnownTerms {
  /// Read once: they come with the program.
  private static let bundled = Result { () throws(Problems) -> [AgreementTerms] in try ShippedTerms.all() }

  /// - Throws: what is wrong with a shipped file.
  private static func shipped() throws(Problems) -> [AgreementTerms] { try bundled.get() }

  static func all(in tx: ReadTransaction) throws -> [AgreementTerms] {
    let added = try AddedTerms.all(in: tx).map(\.terms)
    return try shipped() + added
  }

  /// - Throws: when there is none of that name.
  static func named(_ name: String, in tx: ReadTransaction) throws -> AgreementTerms {
    if let found = try shipped().first(where: { $0.name == name }) { return found }
    guard let found = try AddedTerms.all(in: tx).first(where: { $0.terms.name == name })?.terms else {
      throw Problems([Problem(field: "perjanjian", "Perjanjian “\(name)” tidak dikenal.")])
    }
    return found
  }

  /// First and last day of one, without reading its terms; nil when there is none of that name.
  static func term(
    of name: String, in tx: ReadTransaction
  ) throws -> (from: CalendarDate, until: CalendarDate?)? {
    if let found = try shipped().first(where: { $0.name == name }) { return (found.from, found.until) }
    return try tx.first(
      "SELECT from_day, until_day FROM agreement_file WHERE withdrawn_at IS NULL AND name = \(name)"
    ) { (from: try $0["from_day"], until: try $0["until_day"]) }
  }
}

import JKN
import Store
import Vocabulary

/// Every agreement this installation counts by: those that come with the program, and those an administrator added.
enum KnownTerms {
  /// Read once: they come with the program.
  private static let shipped = (try? ShippedTerms.all()) ?? []

  static func all(in tx: ReadTransaction) throws -> [AgreementTerms] {
    shipped + (try AddedTerms.all(in: tx).map(\.terms))
  }

  /// - Throws: when there is none of that name.
  static func named(_ name: String, in tx: ReadTransaction) throws -> AgreementTerms {
    if let found = shipped.first(where: { $0.name == name }) { return found }
    guard let found = try AddedTerms.all(in: tx).first(where: { $0.terms.name == name })?.terms else {
      throw Problems([Problem(field: "perjanjian", "Perjanjian “\(name)” tidak dikenal.")])
    }
    return found
  }
}

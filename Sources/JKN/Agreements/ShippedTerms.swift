import Foundation
public import Vocabulary

/// The agreements whose terms come with the program, in `Terms/`.
public enum ShippedTerms {
  /// In the order in which they are read: a file may stand on an earlier one.
  public static let names = ["bontang-2024", "pmk3-2023"]

  /// What is used when nobody says which.
  public static let usual = "bontang-2024"

  /// - Throws: what is wrong with a shipped file; a test keeps this from happening.
  public static func all() throws(Problems) -> [AgreementTerms] {
    var terms: [AgreementTerms] = []
    for name in names {
      terms.append(try AgreementTerms(TermsFile.read(name), known: terms))
    }
    return terms
  }

  /// One of them by name.
  public static func named(_ name: String) throws(Problems) -> AgreementTerms {
    guard let found = try all().first(where: { $0.name == name }) else {
      throw Problems([Problem(field: "terms", "Perjanjian “\(name)” tidak dikenal.")])
    }
    return found
  }
}

/// A JSON resource of `Terms/`.
enum TermsFile {
  static func read(_ name: String) throws(Problems) -> JSONText {
    guard let url = Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Terms"),
      let data = try? Data(contentsOf: url)
    else { throw Problems([Problem(field: name, "Berkas ketentuan \(name).json tidak ditemukan.")]) }
    do throws(JSONError) { return try JSONText(Array(data)) } catch {
      throw Problems([Problem(field: name, error.sentence)])
    }
  }
}

import JKN
import Journal
public import Store
import Vocabulary

/// Adds an agreement's terms by date. The file is checked whole; two added agreements never hold on one day.
public struct AddAgreementTerms: Command {
  public static let action = Action.importReferenceData
  /// Bytes; the printed tables of an agreement are some twenty thousand.
  public static let largestFile = 1_000_000
  static let field = "berkas"
  let file: [UInt8]

  public init(_ file: [UInt8]) { self.file = file }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<String> {
    let added = try AddedTerms.all(in: tx).map(\.terms)
    let terms: AgreementTerms
    do { terms = try check(added: added) } catch let problems as Problems {
      // What is wrong stands inside the file: its place is told before the sentence.
      throw Problems(
        problems.all.map { problem in
          Problem(
            field: Self.field,
            problem.field.isEmpty ? problem.sentence : "Isian \(problem.field): \(problem.sentence)")
        })
    }
    try tx.execute(
      """
      INSERT INTO agreement_file (id, name, title, from_day, until_day, text, added_at, added_by)
      VALUES (\(AddedTermsID(at: context.now)), \(terms.name), \(terms.title), \(terms.from), \(terms.until),
        \(String(decoding: file, as: UTF8.self)), \(context.now), \(context.actor.name))
      """)
    let payload = ["terms": terms.name, "from": terms.from.iso]
    return Performed(terms.name, try Fact(FactKind.agreementTermsAdded, payload: payload))
  }

  private func check(added: [AgreementTerms]) throws -> AgreementTerms {
    guard !file.isEmpty else { throw Problems([Problem("Pilih berkas JSON ketentuan perjanjian.")]) }
    guard file.count <= Self.largestFile else {
      throw Problems([Problem("Berkas ketentuan paling besar 1 MB.")])
    }
    let known = try ShippedTerms.all() + added
    let terms = try AddedTerms.parse(file, known: known)
    guard !known.contains(where: { $0.name == terms.name }) else {
      throw Problems([Problem(field: "name", "Nama perjanjian “\(terms.name)” sudah dipakai.")])
    }
    let evidence = try EvidenceList.shipped()
    do throws(Problem) {
      _ = try AgreementRegister(added + [terms])
      try evidence.check(terms)
    } catch { throw Problems([error]) }
    return terms
  }
}

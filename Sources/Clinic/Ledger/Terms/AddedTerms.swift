public import JKN
import Store
public import Vocabulary

/// An agreement's terms that an administrator added, for the whole Dinas.
public struct AddedTerms: Sendable, Identifiable {
  public let id: AddedTermsID
  public let terms: AgreementTerms
  public let addedAt: Instant
  public let addedBy: String

  /// In the order they were added: a later one may stand on an earlier one.
  static func all(in tx: ReadTransaction) throws -> [AddedTerms] {
    var known = try ShippedTerms.all()
    return try tx.rows("SELECT * FROM agreement_file WHERE withdrawn_at IS NULL ORDER BY added_at, id").map {
      row in
      let terms = try parse(Array((try row["text"] as String).utf8), known: known)
      known.append(terms)
      return AddedTerms(
        id: try row["id"], terms: terms, addedAt: try row["added_at"], addedBy: try row["added_by"])
    }
  }

  /// Reads a file as `sehat jkn --terms-file` does.
  /// - Throws: the field that is wrong, with a sentence.
  static func parse(_ bytes: [UInt8], known: [AgreementTerms]) throws(Problems) -> AgreementTerms {
    let text: JSONText
    do throws(JSONError) { text = try JSONText(bytes) } catch {
      throw Problems([Problem(error.sentence)])
    }
    return try AgreementTerms(text, known: known)
  }

  /// The name and first day of the one that holds on a day, without reading its terms.
  static func inForce(
    on day: CalendarDate, in tx: ReadTransaction
  ) throws -> (name: String, from: CalendarDate)? {
    try tx.first(
      """
      SELECT name, from_day FROM agreement_file
      WHERE withdrawn_at IS NULL AND from_day <= \(day) AND (until_day IS NULL OR until_day >= \(day))
      ORDER BY from_day DESC LIMIT 1
      """
    ) { (name: try $0["name"], from: try $0["from_day"]) }
  }
}

public typealias AddedTermsID = ID<AddedTerms>

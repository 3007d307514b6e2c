import Store
import Vocabulary

extension IssuedDocument {
  init(_ row: Row) throws {
    code = try row["id"]
    facility = try row["facility"]
    kind = try row["kind"]
    number = try row["number"]
    version = try row["version"]
    title = try row["title"]
    facts = (try row["facts"] as Kept<[Line]>).value
    sha256 = try row["sha256"]
    issuedAt = try row["issued_at"]
    issuedBy = try row["issued_by"]
    supersededAt = try row["superseded_at"]
    let withdrawnAt: Instant? = try row["withdrawn_at"]
    withdrawal = try withdrawnAt.map {
      Withdrawal(at: $0, by: try row["withdrawn_by"], why: try row["withdrawn_why"])
    }
  }

  /// The newest version of a thing, withdrawn or not.
  static func latest(
    _ kind: DocumentKind, number: String, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> IssuedDocument? {
    try tx.first(
      """
      SELECT * FROM issued_document WHERE facility = \(facility) AND kind = \(kind) AND number = \(number)
      ORDER BY version DESC LIMIT 1
      """, IssuedDocument.init)
  }

  static func find(
    _ code: DocumentCode, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> IssuedDocument {
    let found = try tx.first(
      "SELECT * FROM issued_document WHERE id = \(code) AND facility = \(facility)", IssuedDocument.init)
    guard let found else { throw Refusal.notFound("Surat") }
    return found
  }

  /// Every version of a thing, the newest first.
  static func all(
    _ kind: DocumentKind, number: String, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> [IssuedDocument] {
    try tx.all(
      """
      SELECT * FROM issued_document WHERE facility = \(facility) AND kind = \(kind) AND number = \(number)
      ORDER BY version DESC
      """, IssuedDocument.init)
  }

  func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO issued_document (id, facility, kind, number, version, title, facts, sha256, issued_at, issued_by)
      VALUES (\(code), \(facility), \(kind), \(number), \(version), \(title), \(Kept(facts)), \(sha256),
        \(issuedAt), \(issuedBy))
      """)
  }

  /// From now on whoever checks it reads that it no longer holds.
  func withdraw(because why: String, in tx: WriteTransaction, _ context: Context) throws {
    try tx.execute(
      """
      UPDATE issued_document
      SET withdrawn_at = \(context.now), withdrawn_by = \(context.actor.name), withdrawn_why = \(why)
      WHERE id = \(code) AND facility = \(facility)
      """)
  }
}

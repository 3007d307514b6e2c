import Store
public import Vocabulary

/// Who did which step of a prescription, when, and what was noted.
public struct PrescriptionTrail: Sendable, Hashable {
  public struct Step: Sendable, Hashable {
    public let at: Instant
    public let by: PractitionerID
    public let name: String
  }

  public let reviewed: Step?
  /// What was confirmed with the prescriber at the review.
  public let reviewNote: String
  public let prepared: Step?
  public let checked: Step?
  /// Why the one who prepared also checked; empty when another did.
  public let checkReason: String
  public let handedOver: Step?
  /// By what the receiver was known at the hand-over.
  public let identifiers: [IdentityConfirmation.Identifier]
  public let counselNote: String

  static func find(_ id: PrescriptionID, in tx: ReadTransaction) throws -> PrescriptionTrail {
    let row = try tx.first(
      """
      SELECT p.*, a.name AS reviewer, b.name AS preparer, c.name AS checker, d.name AS giver
      FROM prescription p
      LEFT JOIN practitioner a ON a.id = p.reviewed_by
      LEFT JOIN practitioner b ON b.id = p.prepared_by
      LEFT JOIN practitioner c ON c.id = p.checked_by
      LEFT JOIN practitioner d ON d.id = p.handed_over_by
      WHERE p.id = \(id)
      """)
    guard let row else { throw Refusal.notFound("Resep") }
    let handedOver = try step(row, "handed_over", "giver")
    let confirmed = try IdentityConfirmation.all(of: try row["encounter"], in: tx)
      .first { $0.at == handedOver?.at && $0.by == handedOver?.by }
    return PrescriptionTrail(
      reviewed: try step(row, "reviewed", "reviewer"), reviewNote: try row["review_note"],
      prepared: try step(row, "prepared", "preparer"), checked: try step(row, "checked", "checker"),
      checkReason: try row["check_reason"], handedOver: handedOver, identifiers: confirmed?.identifiers ?? [],
      counselNote: try row["counsel_note"])
  }

  private static func step(_ row: Row, _ deed: String, _ name: String) throws -> Step? {
    guard let at: Instant = try row["\(deed)_at"], let by: PractitionerID = try row["\(deed)_by"],
      let name: String = try row[name]
    else { return nil }
    return Step(at: at, by: by, name: name)
  }
}

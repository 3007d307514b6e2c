import Foundation
import Store
public import Vocabulary

/// What one person has typed into one visit's record and not yet saved. Survives a lost connection and a killed
/// browser; others do not see it, and nothing in it has been checked.
public struct Draft: Sendable, Hashable {
  public let form: ExaminationForm
  /// The revision of the record on which it was typed.
  public let revision: Int
  public let savedAt: Instant

  init(_ row: Row) throws {
    let body: String = try row["body"]
    form = try JSONDecoder().decode(ExaminationForm.self, from: Data(body.utf8))
    revision = try row["revision"]
    savedAt = try row["saved_at"]
  }

  static func find(
    _ encounter: EncounterID, of account: AccountID, in tx: ReadTransaction
  ) throws -> Draft? {
    try tx.first(
      "SELECT * FROM encounter_draft WHERE encounter = \(encounter) AND account = \(account)", Draft.init)
  }

  static func delete(_ encounter: EncounterID, of account: AccountID, in tx: WriteTransaction) throws {
    try tx.execute("DELETE FROM encounter_draft WHERE encounter = \(encounter) AND account = \(account)")
  }
}

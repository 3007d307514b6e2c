import Journal
import Store
import Vocabulary

/// From here on the new version is the list.
struct CompleteParticipantFile: Command {
  static let action = Action.importParticipants

  let opened: OpenParticipantFile.Opened
  let rows: ParticipantRows
  let difference: KnownParticipants.Changes
  let importedAt: Instant
  let importedBy: String

  func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ParticipantFile> {
    let changed = try tx.execute(
      """
      UPDATE participant_file SET complete = 1, total = \(rows.participants.count),
        added = \(difference.added.count), removed = \(difference.removed.count),
        changed = \(difference.changed.count), bad_lines = \(rows.badLines)
      WHERE id = \(opened.id) AND facility = \(opened.facility) AND complete = 0
      """)
    guard changed == 1, let file = try ParticipantFile.latest(of: opened.facility, in: tx) else {
      throw Refusal.conflict("Impor lain berjalan bersamaan. Ulangi impor ini.")
    }
    for problem in rows.problems {
      try tx.execute(
        """
        INSERT INTO participant_file_problem (facility, file, line, sentence)
        VALUES (\(opened.facility), \(opened.id), \(problem.line), \(problem.sentence))
        """)
    }
    let fact = try Fact(
      FactKind.participantsImported, subject: "ParticipantFile/\(opened.id)",
      payload: [
        "month": opened.month.text, "version": "\(opened.version)", "total": "\(rows.participants.count)",
      ])
    return Performed(file, fact)
  }
}

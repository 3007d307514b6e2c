import Store
import Vocabulary

/// The registered participants with one of the two diagnoses: at any visit until the end of the month, or as members of
/// its programme (KBK-06).
struct DiagnosedParticipants {
  let programme: ProlanisProgramme
  let list: ParticipantFile
  let month: ParticipantMonth

  /// Patients, as a table `found (patient, card, name)` in FROM.
  private var table: SQL {
    """
    (SELECT DISTINCT p.id AS patient, x.card, p.name FROM (
        SELECT c.patient FROM condition c
        JOIN encounter e ON e.id = c.encounter AND e.version = c.version AND e.day < \(month.next.firstDay)
        WHERE c.facility = \(list.facility) AND \(sql: programme.diagnoses)
        UNION
        SELECT m.patient FROM prolanis_membership m
        WHERE m.facility = \(list.facility) AND m.programme = \(programme) AND m.enrolled_on < \(month.next.firstDay)) q
      JOIN patient p ON p.id = q.patient
      JOIN participant x ON x.facility = \(list.facility) AND x.card = p.jkn_number AND x.active = 1
        AND x.since <= \(list.version) AND (x.until IS NULL OR x.until > \(list.version))) found
    """
  }

  func count(in tx: ReadTransaction) throws -> Int64 {
    try tx.value("SELECT COUNT(DISTINCT found.card) AS n FROM \(sql: table)") ?? 0
  }

  func page(_ page: Int, size: Int, in tx: ReadTransaction) throws -> [CapitationLine] {
    try tx.all(
      """
      SELECT found.patient, found.card, found.name FROM \(sql: table)
      ORDER BY found.name, found.card LIMIT \(size) OFFSET \((page - 1) * size)
      """
    ) { row in
      CapitationLine(
        patient: try row["patient"], name: try row["name"], card: try row["card"], detail: programme.word)
    }
  }
}

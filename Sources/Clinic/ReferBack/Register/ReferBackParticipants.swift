import Store
import Vocabulary

/// Peserta Rujuk Balik Aktif: the patients with a letter in force on a day, each once (PRO-16, MON-07; agreement 004
/// Ps.18(2)g).
struct ReferBackParticipants {
  let facility: FacilityID
  let day: CalendarDate

  private var letters: SQL {
    """
    \(sql: ReferBackLetter.table)
    WHERE l.facility = \(facility) AND \(sql: ReferBackLetter.inForce(on: day))
    """
  }

  func count(in tx: ReadTransaction) throws -> Int {
    try tx.value("SELECT COUNT(DISTINCT l.patient) AS n FROM \(sql: letters)") ?? 0
  }

  /// One line a patient, by name: until when the letter that lasts longest holds, and what it is about.
  func page(_ page: Int, size: Int, in tx: ReadTransaction) throws -> [CapitationLine] {
    let people = try tx.all(
      """
      SELECT p.id, p.name, p.jkn_number FROM patient p WHERE p.id IN (SELECT l.patient FROM \(sql: letters))
      ORDER BY p.name, p.id LIMIT \(size) OFFSET \((page - 1) * size)
      """
    ) { row in
      (
        patient: try row["id"] as PatientID, name: try row["name"] as String,
        card: try row["jkn_number"] as JKNNumber?
      )
    }
    return try people.map { person in
      let held = try ReferBackLetter.all(of: person.patient, at: facility, in: tx)
        .filter { $0.isInForce(on: day) }
      let words = held.map { "\($0.content.condition.word), \($0.content.hospital)" }
      return CapitationLine(
        patient: person.patient, name: person.name, card: person.card?.text ?? "",
        day: held.first?.content.validUntil, detail: words.joined(separator: "; "))
    }
  }
}

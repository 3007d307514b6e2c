import Store
import Vocabulary

extension Prescription {
  /// Takes the lines that are collected elsewhere out of the visit's draft, as prescriptions of their own, one a letter: our
  /// pharmacy never has them, and nothing of the shelf is spoken for. When nothing else is in it, the draft is the first of them.
  static func sendOutside(of encounter: EncounterID, at now: Instant, in tx: WriteTransaction) throws {
    let sql: SQL = "SELECT * FROM prescription WHERE encounter = \(encounter) AND state = 'draft'"
    guard let row = try tx.first(sql) else { return }
    let draft = try Prescription(row, in: tx)
    let (here, outside) = (
      draft.items.filter { $0.collection == nil }, draft.items.filter { $0.collection != nil }
    )
    guard !outside.isEmpty else { return }
    let (facility, patient): (FacilityID, PatientID) = (try row["facility"], try row["patient"])
    let day: CalendarDate = try row["day"]
    try tx.execute(
      "DELETE FROM prescription_item WHERE prescription = \(draft.id) AND facility = \(facility)")
    try insert(here, of: draft.id, at: facility, in: tx)
    var isDraftFree = here.isEmpty
    for lines in Dictionary(grouping: outside, by: { $0.collection?.letter }).values.sorted(by: isBefore) {
      let id = isDraftFree ? draft.id : PrescriptionID(at: now)
      if isDraftFree {
        try tx.execute(
          """
          UPDATE prescription SET state = \(State.outside), sent_at = \(now), return_reason = NULL
          WHERE id = \(id) AND facility = \(facility)
          """)
      } else {
        let number = try Numbering.next("R", on: day, of: facility, in: tx)
        try tx.execute(
          """
          INSERT INTO prescription (id, facility, encounter, patient, number, day, state, written_at, written_by, sent_at)
          VALUES (\(id), \(facility), \(encounter), \(patient), \(number), \(day), \(State.outside), \(draft.at),
            \(draft.by), \(now))
          """)
      }
      isDraftFree = false
      try insert(lines, of: id, at: facility, in: tx)
    }
  }

  private static func isBefore(_ one: [MedicationRequest], _ other: [MedicationRequest]) -> Bool {
    (one.first?.line ?? 0) < (other.first?.line ?? 0)
  }

  private static func insert(
    _ lines: [MedicationRequest], of id: PrescriptionID, at facility: FacilityID, in tx: WriteTransaction
  ) throws {
    for (index, line) in lines.enumerated() {
      try line.insert(line: index + 1, of: id, at: facility, in: tx)
    }
  }
}

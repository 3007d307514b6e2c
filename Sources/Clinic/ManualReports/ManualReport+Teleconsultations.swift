import Store
import Vocabulary

extension ManualReport {
  /// The closed visits of participants that were no meeting face to face, as their newest record says.
  static func teleconsultationLines(
    _ facility: FacilityID, _ month: ParticipantMonth, in tx: ReadTransaction
  ) throws -> [Line] {
    let diagnoses = try diagnoses(facility, month, in: tx)
    let complaints = try complaints(facility, month, in: tx)
    return try tx.all(
      """
      SELECT e.id, e.day, e.arrived_at, e.jkn_number, e.reason, e.disposition, p.name, s.contact_kind,
        w.name AS doctor
      FROM encounter e JOIN patient p ON p.id = e.patient
      JOIN signature s ON s.encounter = e.id AND s.version = e.version
      JOIN practitioner w ON w.id = e.practitioner
      WHERE \(sql: visits(facility, month)) AND e.status = 'finished' AND s.mode = \(Contact.Mode.indirect)
      ORDER BY e.day, e.arrived_at, e.id
      """
    ) { row in
      let visit: EncounterID = try row["id"]
      let disposition: Disposition? = try row["disposition"]
      let call = Call(
        at: try row["arrived_at"], kind: try row["contact_kind"],
        complaint: try complaints[visit] ?? row["reason"], doctor: try row["doctor"], result: disposition)
      return Line(
        day: try row["day"], card: try row["jkn_number"], name: try row["name"],
        diagnosis: diagnoses[visit] ?? "", referred: disposition == .referred, stay: nil, call: call)
    }
  }

  private static func complaints(
    _ facility: FacilityID, _ month: ParticipantMonth, in tx: ReadTransaction
  ) throws -> [EncounterID: String] {
    var words: [EncounterID: [String]] = [:]
    try tx.each(
      """
      SELECT c.encounter, c.text FROM encounter e
      JOIN condition c ON c.encounter = e.id AND c.version = e.version
      JOIN signature s ON s.encounter = e.id AND s.version = e.version
      WHERE \(sql: visits(facility, month)) AND e.status = 'finished' AND c.category = 'complaint'
        AND s.mode = \(Contact.Mode.indirect)
      ORDER BY c.encounter, c.rank
      """
    ) { row in
      let visit: EncounterID = try row["encounter"]
      words[visit, default: []].append(try row["text"])
    }
    return words.mapValues { $0.joined(separator: "; ") }
  }
}

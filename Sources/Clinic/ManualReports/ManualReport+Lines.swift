import Store
import Vocabulary

extension ManualReport {
  /// The closed visits that JKN pays for, from our own records.
  static func outpatientLines(
    _ facility: FacilityID, _ month: ParticipantMonth, in tx: ReadTransaction
  ) throws -> [Line] {
    let diagnoses = try diagnoses(facility, month, in: tx)
    return try tx.all(
      """
      SELECT e.id, e.day, e.jkn_number, e.disposition, p.name FROM encounter e JOIN patient p ON p.id = e.patient
      WHERE \(sql: visits(facility, month)) AND e.status = 'finished' ORDER BY e.day, e.arrived_at, e.id
      """
    ) { row in
      let visit: EncounterID = try row["id"]
      let disposition: Disposition? = try row["disposition"]
      return Line(
        day: try row["day"], card: try row["jkn_number"], name: try row["name"],
        diagnosis: diagnoses[visit] ?? "", referred: disposition == .referred, stay: nil, call: nil)
    }
  }

  /// How many visits of the month are not closed yet, and so stand in no report.
  static func openVisits(
    _ facility: FacilityID, _ month: ParticipantMonth, in tx: ReadTransaction
  ) throws -> Int {
    try tx.value(
      """
      SELECT COUNT(*) AS number FROM encounter e
      WHERE \(sql: visits(facility, month)) AND e.status IN ('arrived', 'in-progress')
      """) ?? 0
  }

  static func visits(_ facility: FacilityID, _ month: ParticipantMonth) -> SQL {
    """
    e.facility = \(facility) AND e.day >= \(month.firstDay) AND e.day < \(month.next.firstDay)
      AND e.payer IN (\(Payer.jknHere), \(Payer.jknElsewhere))
    """
  }

  static func diagnoses(
    _ facility: FacilityID, _ month: ParticipantMonth, in tx: ReadTransaction
  ) throws -> [EncounterID: String] {
    var words: [EncounterID: [String]] = [:]
    try tx.each(
      """
      SELECT c.encounter, c.code, c.text FROM encounter e
      JOIN condition c ON c.encounter = e.id AND c.version = e.version
      WHERE \(sql: visits(facility, month)) AND e.status = 'finished' AND c.category = 'diagnosis'
      ORDER BY c.encounter, c.rank
      """
    ) { row in
      let visit: EncounterID = try row["encounter"]
      let code: String? = try row["code"]
      let text: String = try row["text"]
      let isMain = words[visit] == nil
      words[visit, default: []].append(
        isMain || code == nil ? [code ?? "", text].joined(separator: " ") : code ?? "")
    }
    return words.mapValues { $0.joined(separator: "; ") }
  }
}

import Store
import Vocabulary

extension ManualReport {
  /// The stays of participants that ended in a month, deliveries among them, each on the day of discharge (Lampiran V).
  static func inpatientLines(
    _ month: ParticipantMonth, _ context: Context, in tx: ReadTransaction
  ) throws -> [Line] {
    let agreements = try ClaimAgreements(of: context.facility, in: tx)
    return try tx.all(
      """
      SELECT s.*, e.jkn_number, p.name FROM stay s
      JOIN encounter e ON e.id = s.encounter AND e.facility = s.facility JOIN patient p ON p.id = s.patient
      WHERE \(sql: Stay.ended(in: month, context)) AND e.payer IN (\(Payer.jknHere), \(Payer.jknElsewhere))
      ORDER BY s.discharged_at, s.id
      """
    ) { row -> Line? in
      let stay = try Stay(row)
      guard let span = stay.span(context.zone, agreements) else { return nil }
      return Line(
        day: span.discharged, card: try row["jkn_number"], name: try row["name"],
        diagnosis: stay.diagnosisWords, referred: stay.discharge?.disposition == .referred, stay: span.days,
        call: nil)
    }.compactMap { $0 }
  }

  /// How many participants have not gone home yet, and so stand in no report.
  static func participantsInBed(_ facility: FacilityID, in tx: ReadTransaction) throws -> Int {
    try tx.value(
      """
      SELECT COUNT(*) AS n FROM stay s JOIN encounter e ON e.id = s.encounter AND e.facility = s.facility
      WHERE s.facility = \(facility) AND s.discharged_at IS NULL AND s.withdrawn_at IS NULL
        AND e.payer IN (\(Payer.jknHere), \(Payer.jknElsewhere))
      """) ?? 0
  }
}

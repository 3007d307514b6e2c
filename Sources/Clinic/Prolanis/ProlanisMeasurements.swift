import Store
import Vocabulary

/// The last blood pressure and the last fasting glucose of each member in a month.
struct ProlanisMeasurements {
  let pressures: [PatientID: ProlanisMember.Pressure]
  let fastingGlucose: [PatientID: ExactDecimal]

  /// The laboratory's code of fasting glucose (LOINC 1558-6).
  private static let fastingTest = "GDP"

  init(of facility: FacilityID, in month: ParticipantMonth, zone: FacilityZone, _ tx: ReadTransaction) throws
  {
    pressures = Dictionary(
      try tx.all(
        """
        SELECT m.patient, s.number AS systolic, d.number AS diastolic
        FROM (SELECT DISTINCT patient FROM prolanis_membership WHERE facility = \(facility)) m
        JOIN encounter e ON e.patient = m.patient AND e.facility = \(facility) AND e.status = 'finished'
          AND e.day >= \(month.firstDay) AND e.day < \(month.next.firstDay)
        JOIN observation s ON s.encounter = e.id AND s.version = e.version AND s.kind = 'systolic'
        JOIN observation d ON d.encounter = e.id AND d.version = e.version AND d.kind = 'diastolic'
        ORDER BY s.at
        """
      ) { row in
        (
          try row["patient"] as PatientID,
          ProlanisMember.Pressure(systolic: try row["systolic"], diastolic: try row["diastolic"])
        )
      }, uniquingKeysWith: { _, later in later })
    let values = try tx.all(
      """
      SELECT m.patient, v.value
      FROM (SELECT DISTINCT patient FROM prolanis_membership WHERE facility = \(facility)) m
      JOIN encounter e ON e.patient = m.patient AND e.facility = \(facility) AND e.status <> 'cancelled'
      JOIN laboratory_order o ON o.encounter = e.id
      JOIN service_request r ON r.laboratory_order = o.id AND r.test_code = \(Self.fastingTest)
      JOIN laboratory_result v ON v.service_request = r.id
        AND v.version = (SELECT MAX(n.version) FROM laboratory_result n WHERE n.service_request = r.id)
      WHERE e.arrived_at >= \(zone.instant(on: month.firstDay.adding(days: -7)))
        AND v.entered_at >= \(zone.instant(on: month.firstDay)) AND v.entered_at < \(zone.instant(on: month.next.firstDay))
      ORDER BY v.entered_at
      """
    ) { row in
      (try row["patient"] as PatientID, (try row["value"] as Kept<Observation.Value>).value)
    }
    fastingGlucose = Dictionary(
      values.compactMap { patient, value in
        if case .quantity(let number) = value { (patient, number) } else { nil }
      }, uniquingKeysWith: { _, later in later })
  }
}

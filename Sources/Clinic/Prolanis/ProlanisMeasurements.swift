import Store
import Vocabulary

/// The last blood pressure and the last fasting glucose of each member in a month, and whether BPJS has them: the one goes
/// there with the visit, the other with its laboratory (MCU).
struct ProlanisMeasurements {
  let pressures: [PatientID: ProlanisMember.Pressure]
  let fastingGlucose: [PatientID: ExactDecimal]
  let acceptedPressures: Set<PatientID>
  let acceptedGlucose: Set<PatientID>

  /// The laboratory's code of fasting glucose (LOINC 1558-6).
  private static let fastingTest = "GDP"

  init(of facility: FacilityID, in month: ParticipantMonth, zone: FacilityZone, _ tx: ReadTransaction) throws
  {
    let measured = Dictionary(
      try tx.all(
        """
        SELECT m.patient, s.number AS systolic, d.number AS diastolic,
          \(sql: Self.accepted("'kunjungan/'")) AS accepted
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
          (
            pressure: ProlanisMember.Pressure(
              systolic: try row["systolic"], diastolic: try row["diastolic"]),
            isAccepted: try row["accepted"] as Bool
          )
        )
      }, uniquingKeysWith: { _, later in later })
    pressures = measured.mapValues { $0.pressure }
    acceptedPressures = Set(measured.filter { $0.value.isAccepted }.keys)
    let values = try tx.all(
      """
      SELECT m.patient, v.value, \(sql: Self.accepted("'mcu/'")) AS accepted
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
      (
        patient: try row["patient"] as PatientID,
        value: (try row["value"] as Kept<Observation.Value>).value, isAccepted: try row["accepted"] as Bool
      )
    }
    var numbers: [PatientID: ExactDecimal] = [:]
    var accepted: Set<PatientID> = []
    for found in values {
      guard case .quantity(let number) = found.value else { continue }
      numbers[found.patient] = number
      if found.isAccepted { accepted.insert(found.patient) } else { accepted.remove(found.patient) }
    }
    (fastingGlucose, acceptedGlucose) = (numbers, accepted)
  }

  /// Whether P-Care took over the visit `e`, or what belongs to it, by the first part of the delivery's key.
  private static func accepted(_ key: SQL) -> SQL {
    """
    CASE WHEN EXISTS (SELECT 1 FROM delivery y WHERE y.encounter = e.id AND y.state = 'delivered'
      AND y.destination = 'pcare' AND y.key = \(sql: key) || e.id) THEN 1 ELSE 0 END
    """
  }
}

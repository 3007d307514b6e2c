import Store
public import Vocabulary

/// A referral to a hospital as KBK sees it (KBK-05).
public struct MonthReferral: Sendable, Identifiable {
  public let id: EncounterID
  public let patient: PatientID
  public let name: String
  public let day: CalendarDate
  public let destination: String
  public let diagnosis: String
  /// The main diagnosis is one of first-level competence, by the same mark that asks for TACC at the referral.
  public let isNonSpecialist: Bool
  /// Excused: Time, Age, Complication or Comorbidity.
  public let hasTACC: Bool
  /// Whether BPJS took over the visit, and the referral with it (KBK-11).
  public let isAccepted: Bool

  init(_ row: Row) throws {
    id = try row["id"]
    patient = try row["patient"]
    name = try row["name"]
    day = try row["day"]
    destination = try row["destination"]
    diagnosis = try row["diagnosis"] ?? ""
    isNonSpecialist = try row["non_specialist"]
    hasTACC = try row["excused"]
    isAccepted = try row["accepted"]
  }

  /// The referrals of JKN patients registered here, by day.
  static func all(
    of month: ParticipantMonth, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [MonthReferral] {
    try tx.all(
      """
      SELECT e.id, e.patient, p.name, e.day, f.destination, c.code || ' ' || c.text AS diagnosis,
        COALESCE(i.non_spesialis, 0) AS non_specialist,
        CASE WHEN f.tacc IS NOT NULL THEN 1 ELSE 0 END AS excused,
        CASE WHEN EXISTS (SELECT 1 FROM delivery d WHERE d.encounter = e.id AND d.state = 'delivered'
          AND d.destination = 'pcare' AND d.key = 'kunjungan/' || e.id) THEN 1 ELSE 0 END AS accepted
      FROM encounter e
      JOIN referral f ON f.encounter = e.id AND f.version = e.version
      JOIN patient p ON p.id = e.patient
      LEFT JOIN condition c ON c.encounter = e.id AND c.version = e.version AND c.category = 'diagnosis'
        AND c.rank = (SELECT MIN(b.rank) FROM condition b WHERE b.encounter = e.id AND b.version = e.version
          AND b.category = 'diagnosis')
      LEFT JOIN diagnosis_code i ON i.code = c.code
      WHERE e.facility = \(facility) AND e.day >= \(month.firstDay) AND e.day < \(month.next.firstDay)
        AND e.status = 'finished' AND e.payer = 'jkn-here'
      ORDER BY e.day, e.id
      """, MonthReferral.init)
  }
}

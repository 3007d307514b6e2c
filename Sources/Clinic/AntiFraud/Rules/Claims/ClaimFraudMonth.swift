import JKN
import Store
import Vocabulary

/// A facility's claim lines of one month as the fraud rules look at them, beside the visits behind them.
struct ClaimFraudMonth {
  let month: ParticipantMonth
  let facility: FacilityID
  let tx: ReadTransaction

  /// Days before the month in which a stay can have begun; the form takes no longer one.
  private static let longestStay = 60

  func claims() throws -> [FraudClaim] {
    let lines = try tx.all(
      """
      SELECT \(sql: Claim.columns) WHERE c.facility = \(facility) AND c.day >= \(month.firstDay)
        AND c.day < \(month.next.firstDay) AND c.stage <> 'withdrawn' ORDER BY c.day, c.number
      """, Claim.init)
    guard !lines.isEmpty else { return [] }
    let files = try ClaimFiles(of: facility, try NetworkFacility.all(of: facility, in: tx), in: tx)
    let people = try people()
    let visits = Dictionary(grouping: try self.visits(), by: \.patient)
    let signs = try RecordedClaimSign.known(in: tx)
    return lines.map { line in
      let service = files.service(of: line, completeOn: nil)
      let first = Self.firstDay(service)
      let began = Self.began(line)
      let own = (line.patient.flatMap { visits[$0] } ?? []).filter {
        (first <= $0.day && $0.day <= line.day) || $0.id == began
      }
      let person = line.patient.flatMap { people[$0] }
      return FraudClaim(
        service, number: line.number, nik: person?.nik, deceasedOn: person?.deceasedOn,
        practitioner: line.practitioner, visits: own.map(\.id), record: Self.record(of: own, line, by: signs))
    }
  }

  var scope: FraudGround.Scope {
    get throws {
      let settings = try ClaimSettings.find(of: facility, in: tx)
      return FraudGround.Scope(hasBeds: settings.hasBeds, isPONED: settings.isPONED)
    }
  }

  private static func firstDay(_ service: ClaimedService) -> CalendarDate {
    if case .inpatient(let stay) = service.service { min(stay.admitted, service.day) } else { service.day }
  }

  /// The visit a stay began from, be it on the evening before.
  private static func began(_ line: Claim) -> EncounterID? {
    if case .inpatient = line.service { line.encounter } else { nil }
  }

  /// What the visits say together; the one the line was made from tells who signed, else the highest of them.
  private static func record(of visits: [Visit], _ line: Claim, by signs: ClaimSigns) -> FraudClaim.Record? {
    let signed =
      visits.first { $0.id == line.encounter } ?? visits.first { $0.signer == .doctor } ?? visits.first
    guard let signed else { return nil }
    let codes = RecordedCodes(
      diagnoses: visits.flatMap(\.diagnoses), procedures: Set(visits.flatMap(\.procedures)),
      tests: Set(visits.flatMap(\.tests)), isReferred: visits.contains(where: \.isReferred),
      wentByAmbulance: visits.contains(where: \.wentByAmbulance), signs: signs, day: line.day)
    return FraudClaim.Record(
      showsService: codes.shows(line.service), showsUltrasound: codes.showsUltrasound,
      showsComplication: codes.showsComplication, signer: signed.signer, signerName: signed.signerName,
      sought: codes.sought(line.service))
  }

  private func people() throws -> [PatientID: (nik: NIK?, deceasedOn: CalendarDate?)] {
    let rows = try tx.all(
      """
      SELECT p.id, p.nik, p.deceased_on FROM patient p WHERE p.facility = \(facility) AND EXISTS (
        SELECT 1 FROM claim c WHERE c.facility = p.facility AND c.patient = p.id AND c.day >= \(month.firstDay)
          AND c.day < \(month.next.firstDay))
      """
    ) { row in
      (
        try row["id"] as PatientID,
        (nik: try row["nik"] as NIK?, deceasedOn: try row["deceased_on"] as CalendarDate?)
      )
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  private struct Visit {
    let id: EncounterID
    let patient: PatientID
    let day: CalendarDate
    let signer: Performer
    let signerName: String
    let isReferred: Bool
    let wentByAmbulance: Bool
    let diagnoses: [String]
    let procedures: [String]
    let tests: [String]
  }

  /// Signed visits, as `e`, of everybody who has a line in the month.
  private var here: SQL {
    """
    e.facility = \(facility) AND e.day >= \(month.firstDay.adding(days: -Self.longestStay))
      AND e.day < \(month.next.firstDay) AND e.status = 'finished' AND e.version > 0 AND EXISTS (
        SELECT 1 FROM claim c WHERE c.facility = e.facility AND c.patient = e.patient AND c.day >= \(month.firstDay)
          AND c.day < \(month.next.firstDay))
    """
  }

  private func visits() throws -> [Visit] {
    let diagnoses = try tx.textsByVisit(
      """
      SELECT e.id AS encounter, d.code AS text FROM encounter e
      JOIN condition d ON d.encounter = e.id AND d.version = e.version AND d.facility = e.facility
        AND d.category = 'diagnosis' AND d.code IS NOT NULL
      WHERE \(sql: here)
      """)
    let procedures = try tx.textsByVisit(
      """
      SELECT e.id AS encounter, t.code AS text FROM encounter e
      JOIN procedure t ON t.encounter = e.id AND t.version = e.version AND t.facility = e.facility
      WHERE \(sql: here)
      """)
    let tests = try tx.textsByVisit(
      """
      SELECT e.id AS encounter, r.test_code AS text FROM encounter e
      JOIN laboratory_order o ON o.encounter = e.id AND o.facility = e.facility AND o.state = 'reported'
      JOIN service_request r ON r.laboratory_order = o.id AND r.facility = o.facility
      WHERE \(sql: here)
      """)
    return try tx.all(
      """
      SELECT e.id, e.patient, e.day, w.profession, w.name AS signer_name, f.id AS referral, f.ambulance FROM encounter e
      JOIN signature s ON s.encounter = e.id AND s.version = e.version AND s.facility = e.facility
      JOIN practitioner w ON w.id = s.author
      LEFT JOIN referral f ON f.encounter = e.id AND f.version = e.version AND f.facility = e.facility
      WHERE \(sql: here) ORDER BY e.arrived_at, e.id
      """
    ) { row in
      let (id, profession) = (try row["id"] as EncounterID, try row["profession"] as Practitioner.Profession)
      let (referral, ambulance): (String?, String?) = (try row["referral"], try row["ambulance"])
      return Visit(
        id: id, patient: try row["patient"], day: try row["day"], signer: profession.performer,
        signerName: try row["signer_name"], isReferred: referral != nil, wentByAmbulance: ambulance != nil,
        diagnoses: diagnoses[id] ?? [], procedures: procedures[id] ?? [], tests: tests[id] ?? [])
    }
  }
}

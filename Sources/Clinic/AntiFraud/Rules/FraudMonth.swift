import JKN
import Store
import Vocabulary

/// A facility's finished visits and claim lines of one month as the fraud rules look at them, and what they are held against.
struct FraudMonth {
  let visits: [FraudVisit]
  let claims: [FraudClaim]
  let ground: FraudGround

  /// - Parameter today: days of practice are looked at until the day before.
  init(
    _ month: ParticipantMonth, at facility: FacilityID, asOf today: CalendarDate, in tx: ReadTransaction
  ) throws {
    let source = FraudMonthSource(month: month, facility: facility, tx: tx)
    let lines = ClaimFraudMonth(month: month, facility: facility, tx: tx)
    visits = try source.visits()
    claims = try lines.claims()
    ground = FraudGround(
      licences: try source.licences(), weekdays: try source.weekdays(),
      elsewhere: try source.elsewhere(Set(visits.compactMap(\.nik) + claims.compactMap(\.nik))),
      duties: try FraudDuties(month: month, facility: facility, until: today.adding(days: -1), tx: tx).all(),
      reported: try ReportedDoctors.all(of: facility, in: tx),
      changes: try ReportableChanges.all(of: month, at: facility, in: tx),
      signerDays: try SignerDays.all(of: month, at: facility, in: tx), today: today,
      scope: try lines.scope)
  }
}

/// The statements behind it.
struct FraudMonthSource {
  let month: ParticipantMonth
  let facility: FacilityID
  let tx: ReadTransaction

  /// The month's finished visits, as `e`.
  private var here: SQL {
    """
    e.facility = \(facility) AND e.day >= \(month.firstDay) AND e.day < \(month.next.firstDay)
      AND e.status = 'finished' AND e.version > 0
    """
  }

  func visits() throws -> [FraudVisit] {
    let diagnoses = try tx.textsByVisit(
      """
      SELECT e.id AS encounter, c.code AS text FROM encounter e
      JOIN condition c ON c.encounter = e.id AND c.version = e.version AND c.facility = e.facility
        AND c.category = 'diagnosis' AND c.code IS NOT NULL
      WHERE \(sql: here) ORDER BY e.id, c.rank
      """)
    let measures = try tx.textsByVisit(
      """
      SELECT e.id AS encounter, o.kind || '=' || o.number AS text FROM encounter e
      JOIN observation o ON o.encounter = e.id AND o.version = e.version AND o.facility = e.facility
        AND o.number IS NOT NULL
      WHERE \(sql: here) ORDER BY e.id, o.kind, o.number
      """)
    return try tx.all(
      """
      SELECT e.id, e.patient, e.room, e.day, e.arrived_at, e.finished_at, p.nik, p.sex, p.birth_date, p.deceased_on,
        s.author, w.name AS author_name, s.place, s.mode, r.kind AS room_kind, f.destination,
        (SELECT COUNT(*) FROM prescription d WHERE d.encounter = e.id AND d.facility = e.facility)
          + (SELECT COUNT(*) FROM laboratory_order l WHERE l.encounter = e.id AND l.facility = e.facility)
          + (SELECT COUNT(*) FROM procedure t
            WHERE t.encounter = e.id AND t.version = e.version AND t.facility = e.facility) AS deeds
      FROM encounter e
      JOIN patient p ON p.id = e.patient AND p.facility = e.facility
      JOIN room r ON r.id = e.room
      JOIN signature s ON s.encounter = e.id AND s.version = e.version AND s.facility = e.facility
      JOIN practitioner w ON w.id = s.author
      LEFT JOIN referral f ON f.encounter = e.id AND f.version = e.version AND f.facility = e.facility
      WHERE \(sql: here) ORDER BY e.arrived_at, e.id
      """
    ) { row in
      try FraudVisit(row, diagnoses: diagnoses[row["id"]] ?? [], measures: measures[row["id"]] ?? [])
    }
  }

  /// Doctors and dentists, and whoever else has a licence in the register, are asked for one.
  func licences() throws -> [PractitionerID: [ClosedRange<CalendarDate>]] {
    let rows = try tx.rows(
      """
      SELECT p.id, l.issued_on, l.valid_until, d.left_on FROM practitioner p
      LEFT JOIN practice_licence l ON l.practitioner = p.id AND l.facility = p.facility
        AND NOT \(sql: PracticeLicence.isReplaced("l"))
      LEFT JOIN practitioner_departure d ON d.practitioner = p.id AND d.facility = p.facility
      WHERE p.facility = \(facility) AND (p.profession IN ('doctor', 'dentist') OR l.id IS NOT NULL)
      """)
    var spans: [PractitionerID: [ClosedRange<CalendarDate>]] = [:]
    for row in rows {
      let (id, left) = (try row["id"] as PractitionerID, try row["left_on"] as CalendarDate?)
      spans[id, default: []] += []
      guard let from: CalendarDate = try row["issued_on"], let until: CalendarDate = try row["valid_until"]
      else {
        continue
      }
      let last = left.map { min(until, $0) } ?? until
      if from <= last { spans[id, default: []].append(from...last) }
    }
    return spans
  }

  func weekdays() throws -> [PractitionerID: Set<Int>] {
    Dictionary(
      grouping: try tx.all("SELECT practitioner, weekday FROM schedule WHERE facility = \(facility)") {
        (try $0["practitioner"] as PractitionerID, try $0["weekday"] as Int)
      }, by: \.0
    ).mapValues { Set($0.map(\.1)) }
  }

  /// Visits of the same people at the other facilities of this database in the month.
  func elsewhere(_ people: Set<NIK>) throws -> [FraudGround.Elsewhere] {
    guard !people.isEmpty else { return [] }
    return try tx.all(
      """
      SELECT p.nik, f.name, e.day, e.arrived_at, COALESCE(e.finished_at, e.arrived_at) AS finished_at FROM encounter e
      JOIN patient p ON p.id = e.patient AND p.facility = e.facility AND p.nik IS NOT NULL
      JOIN facility f ON f.id = e.facility
      WHERE e.facility <> \(facility) AND e.day >= \(month.firstDay) AND e.day < \(month.next.firstDay)
        AND e.status <> 'cancelled'
      """
    ) { row -> FraudGround.Elsewhere? in
      let nik: NIK = try row["nik"]
      guard people.contains(nik) else { return nil }
      return FraudGround.Elsewhere(
        nik: nik, facility: try row["name"], day: try row["day"], arrivedAt: try row["arrived_at"],
        finishedAt: try row["finished_at"])
    }.compactMap { $0 }
  }
}

extension FraudVisit {
  fileprivate init(_ row: Row, diagnoses: [String], measures: [String]) throws {
    let (arrived, finished) = (try row["arrived_at"] as Instant, try row["finished_at"] as Instant?)
    let (place, mode) = (try row["place"] as Contact.Place, try row["mode"] as Contact.Mode)
    let isEmergency = try row["room_kind"] as Room.Kind == .emergency
    self.init(
      id: try row["id"], patient: try row["patient"], nik: try row["nik"], sex: try row["sex"],
      birthDate: try row["birth_date"], deceasedOn: try row["deceased_on"], room: try row["room"],
      day: try row["day"], arrivedAt: arrived, finishedAt: finished ?? arrived, author: try row["author"],
      authorName: try row["author_name"],
      isServedAnytime: isEmergency || place == .outside || mode == .indirect,
      diagnoses: diagnoses, measures: measures, deeds: try row["deeds"], referredTo: try row["destination"])
  }
}

import Store
import Vocabulary

extension AttendeeStanding {
  /// How everybody on the list of an activity stands.
  ///
  /// The answer of that very day speaks first; then what a person saw; then the list of participants of that month.
  static func all(
    of meeting: ClubMeetingID, on day: CalendarDate, at facility: FacilityID, zone: FacilityZone,
    in tx: ReadTransaction
  ) throws -> [PatientID: AttendeeStanding] {
    let attendees: [PatientID] = try tx.all(
      "SELECT patient FROM club_attendance WHERE facility = \(facility) AND activity = \(meeting)"
    ) { try $0["patient"] }
    let members = Set(try ClubMember.all(of: facility, on: day, in: tx).map(\.patient))
    let answers = try answers(of: meeting, on: day, at: facility, zone: zone, in: tx)
    let seen = try seen(at: meeting, of: facility, in: tx)
    let month = ParticipantMonth(of: day)
    let list = try RegisteredHeads.list(of: month, at: facility, in: tx).flatMap {
      $0.month == month ? $0 : nil
    }
    let listed = try list.map { try active(at: meeting, in: $0, in: tx) }
    let pairs = attendees.map { patient -> (PatientID, AttendeeStanding) in
      if !members.contains(patient) { return (patient, .notMember) }
      if let answer = answers[patient] { return (patient, answer) }
      if let officer = seen[patient] { return (patient, .seen(by: officer)) }
      guard let listed else { return (patient, .unknown) }
      return (
        patient,
        listed.contains(patient)
          ? .listed(month) : .refused("tidak aktif menurut berkas peserta \(month.text)")
      )
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// What was answered about each on that day, the last of the day. A question that got no answer says nothing.
  private static func answers(
    of meeting: ClubMeetingID, on day: CalendarDate, at facility: FacilityID, zone: FacilityZone,
    in tx: ReadTransaction
  ) throws -> [PatientID: AttendeeStanding] {
    let checks = try tx.all(
      """
      SELECT * FROM eligibility_check WHERE facility = \(facility)
        AND patient IN (SELECT patient FROM club_attendance WHERE facility = \(facility) AND activity = \(meeting))
        AND at >= \(zone.instant(on: day)) AND at < \(zone.instant(on: day.adding(days: 1)))
        AND standing <> \(EligibilityCheck.Standing.unasked)
      ORDER BY at, id
      """, EligibilityCheck.init)
    let standings = checks.map { check -> (PatientID, AttendeeStanding) in
      (check.patient, check.standing == .here ? .asked : .refused(check.sentence))
    }
    return Dictionary(standings, uniquingKeysWith: { _, later in later })
  }

  private static func seen(
    at meeting: ClubMeetingID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> [PatientID: String] {
    let rows = try tx.all(
      "SELECT patient, seen_by FROM club_membership_seen WHERE facility = \(facility) AND activity = \(meeting)"
    ) { (try $0["patient"] as PatientID, try $0["seen_by"] as String) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// The attendees who are active by a list.
  private static func active(
    at meeting: ClubMeetingID, in list: ParticipantFile, in tx: ReadTransaction
  ) throws -> Set<PatientID> {
    Set(
      try tx.all(
        """
        SELECT t.patient FROM club_attendance t JOIN patient p ON p.id = t.patient
        JOIN participant x ON x.facility = t.facility AND x.card = p.jkn_number AND x.active = 1
          AND x.since <= \(list.version) AND (x.until IS NULL OR x.until > \(list.version))
        WHERE t.facility = \(list.facility) AND t.activity = \(meeting)
        """
      ) { try $0["patient"] as PatientID })
  }
}

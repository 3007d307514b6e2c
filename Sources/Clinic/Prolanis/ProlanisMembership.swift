import Store
public import Vocabulary

/// One participant in one programme of Prolanis (PRO-01).
public struct ProlanisMembership: Sendable, Hashable, Identifiable {
  public let id: ProlanisMembershipID
  public let patient: PatientID
  public let programme: ProlanisProgramme
  /// The name of the club, or nothing.
  public let club: String
  /// Agreed to be called or written to about it.
  public let mayContact: Bool
  public let enrolledOn: CalendarDate

  init(
    id: ProlanisMembershipID, patient: PatientID, programme: ProlanisProgramme, club: String,
    mayContact: Bool,
    enrolledOn: CalendarDate
  ) {
    self.id = id
    self.patient = patient
    self.programme = programme
    self.club = club
    self.mayContact = mayContact
    self.enrolledOn = enrolledOn
  }

  init(_ row: Row) throws {
    self.init(
      id: try row["id"], patient: try row["patient"], programme: try row["programme"], club: try row["club"],
      mayContact: try row["may_contact"], enrolledOn: try row["enrolled_on"])
  }

  func insert(at facility: FacilityID, by author: String, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO prolanis_membership (id, facility, patient, programme, club, may_contact, enrolled_on, enrolled_by)
      VALUES (\(id), \(facility), \(patient), \(programme), \(club), \(mayContact), \(enrolledOn), \(author))
      """)
  }
}

public typealias ProlanisMembershipID = ID<ProlanisMembership>

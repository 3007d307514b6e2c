import Journal
public import Store
public import Vocabulary

/// Enrols a patient with a JKN card in a programme of Prolanis.
public struct JoinProlanis: Command {
  public static let action = Action.manageProlanis
  public let patient: PatientID
  public let programme: ProlanisProgramme
  public let club: String
  public let mayContact: Bool
  public let on: CalendarDate

  public init(
    _ patient: PatientID, _ programme: ProlanisProgramme, club: String = "", mayContact: Bool,
    on: CalendarDate
  ) {
    self.patient = patient
    self.programme = programme
    self.club = club.trimmingBlanks
    self.mayContact = mayContact
    self.on = on
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ProlanisMembership> {
    let person = try Patient.find(patient, of: context.facility, in: tx)
    var problems = Problems()
    if person.jknNumber == nil {
      problems.add("pasien", "\(person.name) belum mempunyai nomor JKN; Prolanis hanya untuk peserta JKN.")
    }
    if on > context.today { problems.add("tanggal", "Tanggal masuk tidak boleh di masa depan.") }
    problems.limit(club, at: "klub", "Nama klub", to: 100)
    try problems.throwIfAny()
    let open: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM prolanis_membership
      WHERE facility = \(context.facility) AND patient = \(patient) AND programme = \(programme)
        AND ended_on IS NULL
      """)
    guard open == 0 else {
      throw Refusal.conflict("\(person.name) sudah menjadi peserta Prolanis \(programme.short).")
    }
    let membership = ProlanisMembership(
      id: ProlanisMembershipID(at: context.now), patient: patient, programme: programme, club: club,
      mayContact: mayContact, enrolledOn: on)
    try membership.insert(at: context.facility, by: context.actor.name, in: tx)
    let fact = try Fact(
      FactKind.prolanisJoined, patient: patient, payload: ["programme": programme.rawValue])
    return Performed(membership, fact)
  }
}

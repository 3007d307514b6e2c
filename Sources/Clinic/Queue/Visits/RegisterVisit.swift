import JKN
import Journal
public import Store
public import Vocabulary

/// A patient is put into the queue of a poli: a visit begins, and a number is given.
///
/// For a visit that JKN is to pay, membership is asked for before, unless that was done a moment ago; what `VisitCover`
/// objects to is not registered. An emergency always is.
///
/// One open visit per patient, poli and day: a second try gives back the first one's number. Who took a number
/// through Mobile JKN keeps it.
public struct RegisterVisit: Command {
  public static let action = Action.registerVisit

  public let patient: PatientID
  public let room: RoomID
  /// `nil` takes who is on the schedule.
  public let practitioner: PractitionerID?
  public let payer: Payer
  public let priority: Bool
  public let reason: String
  /// Gawat darurat: nothing about the membership holds it up. The emergency room's visits always are.
  public let emergency: Bool
  /// Where BPJS does not know the NIK: what the patient showed.
  public let shown: ShownDocuments.Ticks

  public init(
    patient: PatientID, room: RoomID, practitioner: PractitionerID? = nil, payer: Payer,
    priority: Bool = false, reason: String = "", emergency: Bool = false, shown: ShownDocuments.Ticks = .none
  ) {
    self.patient = patient
    self.room = room
    self.practitioner = practitioner
    self.payer = payer
    self.priority = priority
    self.reason = reason
    self.emergency = emergency
    self.shown = shown
  }

  public func prepare(at clinic: Clinic, by actor: Actor) async throws {
    if payer.isJKN, !emergency { try await clinic.makeSureAsked(about: patient, by: actor) }
  }

  /// - Throws: `Problems` under `VisitField`; `Refusal` when the patient or the room is not there.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<VisitRegistration> {
    let day = context.today
    try tx.holdCounter(CounterName.visit(on: day), of: context.facility)
    let patient = try Patient.find(patient, of: context.facility, in: tx)
    let room = try Room.find(room, of: context.facility, in: tx)
    if let open = try VisitRegistration.open(patient.id, room.id, day, in: tx) { return Performed(open, nil) }
    let booking = try room.bpjsPoli.flatMap { try Booking.open(of: patient.id, poli: $0, on: day, in: tx) }
    let examiner = try checked(patient, room, practitioner ?? booking?.practitioner, context, in: tx)
    let number = try tx.next(CounterName.visit(on: day), of: context.facility.text)
    let encounter = Encounter(
      id: EncounterID(at: context.now), facility: context.facility,
      number: VisitNumber.text(number, on: day), patient: patient.id, room: room.id, practitioner: examiner,
      payer: payer, jknNumber: payer.isJKN ? patient.jknNumber : nil,
      emergency: isEmergency(in: room), reason: reason.trimmingBlanks, day: day, arrivedAt: context.now)
    try encounter.insert(in: tx)
    try keepShown(encounter, patient, context, in: tx)
    let ticket = try Ticket.issue(
      for: encounter, in: room, priority: priority || emergency, keeping: booking, at: context.now, tx)
    let fact = try Fact(
      FactKind.encounterArrived, patient: patient.id, subject: "Encounter/\(encounter.id)",
      payload: EncounterFact(encounter: encounter.id))
    return Performed(VisitRegistration(encounter: encounter, ticket: ticket, isNew: true), fact)
  }

  private func checked(
    _ patient: Patient, _ room: Room, _ practitioner: PractitionerID?, _ context: Context,
    in tx: ReadTransaction
  ) throws -> PractitionerID {
    var problems = Problems()
    if patient.deceasedOn != nil {
      problems.add("", "\(patient.name) tercatat meninggal. Periksa kembali apakah ini orangnya.")
    }
    if !room.active || ![.poli, .emergency].contains(room.kind) {
      problems.add(VisitField.room, "Pilih poli tujuan.")
    }
    if payer.isJKN, patient.jknNumber == nil {
      problems.add(
        VisitField.payer, "Nomor kartu JKN pasien belum diisi. Isi dahulu di data pasien, atau pilih Umum.")
    }
    if payer.isJKN, patient.jknNumber != nil,
      let objection = try cover(patient, room, context, in: tx).objection
    {
      problems.add(objection.field, objection.sentence)
    }
    if reason.count > 300 { problems.add(VisitField.reason, "Keluhan paling banyak 300 huruf.") }
    let roster = try DutyRoster.find(room: room.id, of: context.facility, on: context.today, in: tx)
    let examiner = practitioner.map { chosen in roster.all.first { $0.id == chosen } } ?? roster.first
    if examiner == nil { problems.add(VisitField.practitioner, "Pilih pemeriksa yang bertugas.") }
    try problems.throwIfAny()
    guard let examiner else { throw problems }
    return examiner.id
  }

  private func isEmergency(in room: Room) -> Bool { emergency || room.kind == .emergency }

  func cover(
    _ patient: Patient, _ room: Room, _ context: Context, in tx: ReadTransaction
  ) throws -> VisitCover {
    let check = try EligibilityCheck.ofToday(patient.id, context, in: tx)
    return VisitCover(
      payer: payer, isEmergency: isEmergency(in: room), check: check,
      outOfArea: try OutOfAreaVisits.find(
        patient.id, registeredAt: check?.provider, facility: Facility.find(context.facility, in: tx),
        today: context.today, in: tx),
      shown: shown, identity: .of(patient, on: context.today))
  }

  /// Both were shown where they had to be; kept with time and officer.
  private func keepShown(
    _ encounter: Encounter, _ patient: Patient, _ context: Context, in tx: WriteTransaction
  ) throws {
    guard payer.isJKN, shown.card, shown.identity,
      try EligibilityCheck.ofToday(patient.id, context, in: tx)?.needsDocuments == true
    else { return }
    try ShownDocuments(
      encounter: encounter.id, identity: .of(patient, on: context.today), at: context.now,
      officer: context.actor.name
    ).insert(of: patient.id, context, in: tx)
  }
}

/// The fields of the registration form, by their names in a form and in a problem.
public enum VisitField {
  public static let room = "poli"
  public static let practitioner = "pemeriksa"
  public static let payer = "pembayar"
  public static let priority = "prioritas"
  public static let reason = "keluhan"
  public static let emergency = "gawat_darurat"
  public static let cardShown = "kis_diperlihatkan"
  public static let identityShown = "identitas_diperlihatkan"
}

/// Visit numbers: `20261121-0001`, without gaps per facility and day.
enum VisitNumber {
  static func text(_ number: Int64, on day: CalendarDate) -> String {
    let digits = String(number)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return day.iso.filter { $0 != "-" } + "-" + padding + digits
  }
}

public import JKN
public import Store
public import Vocabulary

/// What the registration form shows for a chosen patient: rooms, who examines there, and what is likely right.
public struct PrepareVisit: Query {
  public static let action = Action.registerVisit

  public let patient: PatientID

  public init(_ patient: PatientID) { self.patient = patient }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> VisitPreparation {
    let found = try Patient.find(patient, of: context.facility, in: tx)
    let last = try VisitLine.latest(of: patient, limit: 1, in: tx).first
    let rooms = try Room.all(of: context.facility, in: tx).filter { [.poli, .emergency].contains($0.kind) }
    let queues = try QueueCount.all(of: context.facility, on: context.today, in: tx)
    let offers = try rooms.map { room in
      RoomOffer(
        room: room,
        roster: try DutyRoster.find(room: room.id, of: context.facility, on: context.today, in: tx),
        waiting: queues[room.id]?.waiting ?? 0,
        wait: try ServiceTime.today(in: room.id, context.today, tx)?
          .wait(behind: queues[room.id]?.waiting ?? 0))
    }
    let check = try EligibilityCheck.ofToday(patient, context, in: tx)
    let facility = try Facility.find(context.facility, in: tx)
    return VisitPreparation(
      patient: found, facility: facility, lastVisit: last, offers: offers,
      room: last.map(\.encounter.room).flatMap { was in rooms.first { $0.id == was } }?.id ?? rooms.first?.id,
      payer: found.jknNumber == nil ? .general : check?.payer ?? last?.encounter.payer ?? .jknHere,
      priority: found.age(on: context.today).map(PriorityRule.applies) ?? false,
      today: try Encounter.latest(of: patient, limit: 10, in: tx)
        .filter { $0.day == context.today && [.arrived, .inProgress].contains($0.status) },
      booked: try Booking.open(of: patient, on: context.today, in: tx), check: check,
      outOfArea: try OutOfAreaVisits.find(
        patient, registeredAt: check?.provider, facility: facility, today: context.today, in: tx),
      identity: .of(found, on: context.today),
      lapse: try AgreementOfDay.lapse(context.today, at: context.facility, in: tx))
  }
}

/// What `PrepareVisit` answers.
public struct VisitPreparation: Sendable {
  public let patient: Patient
  public let facility: Facility
  public let lastVisit: VisitLine?
  public let offers: [RoomOffer]
  /// The poli of the last visit, else the first.
  public let room: RoomID?
  public let payer: Payer
  /// Whether the age alone gives precedence.
  public let priority: Bool
  /// Today's open visits.
  public let today: [Encounter]
  /// Numbers for today that were taken through Mobile JKN and not used yet.
  public let booked: [Booking]
  /// What was answered about the membership today.
  public let check: EligibilityCheck?
  /// For participants of another kabupaten or kota.
  public let outOfArea: OutOfAreaVisits?
  /// Which proof of identity the patient can show.
  public let identity: ShownDocuments.Identity
  /// Why JKN guarantees nothing of today's visits; nil while an agreement holds or none was ever recorded.
  public let lapse: AgreementLapse?
}

/// A poli as it is offered: who examines, how many wait, how long it may take.
public struct RoomOffer: Sendable, Identifiable {
  public let room: Room
  public let roster: DutyRoster
  public let waiting: Int
  /// From today's own service times; `nil` before there are enough.
  public let wait: Duration?

  public var id: RoomID { room.id }
}

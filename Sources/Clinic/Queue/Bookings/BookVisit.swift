import Journal
public import Store
import Vocabulary

/// Mobile JKN takes a number (contract 6.5, A3): the next of the room's own counter, so that telephone and counter
/// never give out the same one.
public struct BookVisit: Command {
  public static let action = Action.bookVisit

  public let form: BookingForm
  public let window: BookingWindow

  public init(_ form: BookingForm, window: BookingWindow = .standard) {
    self.form = form
    self.window = window
  }

  /// - Throws: `BookingRefusal`.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<BookedNumber> {
    let wish = try form.checked(on: context.today, window) {
      try Room.serves(poli: $0, of: context.facility, in: tx)
    }
    // Whoever books for the same day waits here: what is counted below stays true until the commit.
    try tx.holdCounter(CounterName.booking(on: wish.day), of: context.facility)
    let open = try BookedSession(facility: context.facility, now: context.now, zone: context.zone)
      .find(wish, in: tx)
    var patient = try BookingPatient.find(
      card: wish.card, nik: wish.nik, of: context.facility, in: tx)
    let held = try HeldNumber.find(
      of: patient.id, poli: wish.poli, at: context.facility, on: wish.day, in: tx)
    if held?.isActive == true { throw BookingRefusal.takenOnce }
    let session = try BookedSession.withRoom(open, on: wish.day, in: tx)
    let number = try tx.next(
      CounterName.ticket(room: session.room.id, on: wish.day), of: context.facility.text)
    let booking = Booking(wish, of: patient, in: session, number: Int(number), at: context.now)
    try booking.insert(in: tx)
    if patient.jknNumber == nil {
      patient.jknNumber = wish.card
      try patient.update(in: tx)
    }
    tx.announceQueue(of: context.facility)
    let place = HeldNumber(booking)
    return Performed(
      BookedNumber(
        label: booking.label, number: booking.number, room: session.room.name,
        ahead: try place.ahead(in: tx),
        called: try HeldNumber.called(in: booking.room, on: booking.day, in: tx)),
      try BookingFact.fact(FactKind.bookingMade, booking))
  }
}

/// What `BookVisit` and `ReadHeldNumber` answer.
public struct BookedNumber: Sendable, Hashable {
  /// As on the display: `A-012`.
  public let label: String
  public let number: Int
  /// The name of the poli.
  public let room: String
  /// How many are to be called before.
  public let ahead: Int
  /// The number being called or served; empty when none is.
  public let called: String
}

extension Booking {
  fileprivate init(
    _ wish: BookingWish, of patient: Patient, in session: PracticeSession, number: Int, at now: Instant
  ) {
    self.init(
      id: BookingID(at: now), facility: patient.facility, session: session.id, room: session.room.id,
      practitioner: session.practitioner.id, poli: wish.poli, day: wish.day, number: number,
      letter: session.room.letter, patient: patient.id, card: wish.card, phone: wish.phone,
      complaint: wish.complaint, state: .booked, bookedAt: now)
  }
}

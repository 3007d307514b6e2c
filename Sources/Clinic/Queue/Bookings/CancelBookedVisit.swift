import Journal
public import Store
import Vocabulary

/// Mobile JKN gives a number back (contract 6.8, A6), also one that was taken at the counter: until the patient is
/// served.
public struct CancelBookedVisit: Command {
  public static let action = Action.bookVisit

  /// As they came.
  public let card: String
  public let poli: String
  public let day: String
  public let reason: String

  public init(card: String, poli: String, day: String, reason: String = "") {
    self.card = card
    self.poli = poli
    self.day = day
    self.reason = reason
  }

  /// - Throws: `BookingRefusal`.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let card = try BookedText.card(card)
    let poli = try BookedText.poli(poli)
    guard try Room.serves(poli: poli, of: context.facility, in: tx) else { throw BookingRefusal.poliUnknown }
    let day = try BookedText.day(day)
    guard day >= context.today else { throw BookingRefusal.datePast }
    try tx.holdCounter(CounterName.booking(on: day), of: context.facility)
    guard let patient = try BookingPatient.with(card: card, of: context.facility, in: tx),
      let held = try HeldNumber.find(
        of: patient.id, poli: poli, at: context.facility, on: day, in: tx)
    else { throw BookingRefusal.numberUnknown }
    guard held.isActive else { throw BookingRefusal.alreadyCancelled }
    guard !held.isServed else { throw BookingRefusal.alreadyServed }
    if let ticket = held.ticket { return try Performed((), leave(ticket, context, in: tx)) }
    guard let booking = held.booking else { throw BookingRefusal.numberUnknown }
    return try Performed((), booking.cancel(reason.trimmingBlanks, at: context.now, in: tx))
  }

  /// Who has come already and goes again has no visit.
  private func leave(_ ticket: Ticket, _ context: Context, in tx: WriteTransaction) throws -> Fact {
    var visit = try Encounter.find(ticket.encounter, of: context.facility, in: tx)
    guard visit.status == .arrived else { throw BookingRefusal.cannotCancel }
    visit.status = .cancelled
    try visit.update(in: tx)
    try Ticket.cancel(visit.id, at: context.now, tx)
    return try Fact(
      FactKind.encounterCancelled, patient: visit.patient, subject: "Encounter/\(visit.id)",
      payload: EncounterFact(encounter: visit.id))
  }
}

extension Booking {
  /// Gives the number back; nobody else gets it.
  func cancel(_ reason: String, at now: Instant, in tx: WriteTransaction) throws -> Fact {
    var booking = self
    booking.state = .cancelled
    booking.endedAt = now
    booking.reason = reason.isEmpty ? nil : String(reason.prefix(300))
    try booking.update(in: tx)
    tx.announceQueue(of: facility)
    return try BookingFact.fact(FactKind.bookingCancelled, booking)
  }
}

import Journal
public import Store
public import Vocabulary

/// The counter ends a number of Mobile JKN that nobody came with: the patient is absent, or the poli does not serve.
public struct CloseBooking: Command {
  public static let action = Action.registerVisit

  public enum End: String, Sendable, Hashable {
    case missed = "tidak-hadir"
    case cancelled = "batal"
  }

  public let booking: BookingID
  public let end: End
  /// For the citizen, when it is cancelled.
  public let reason: String

  public init(_ booking: BookingID, _ end: End, reason: String = "") {
    self.booking = booking
    self.end = end
    self.reason = reason
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    var booking = try Booking.find(booking, of: context.facility, in: tx)
    guard booking.state == .booked else { throw booking.isElsewhere }
    switch end {
    case .cancelled:
      return try Performed((), booking.cancel(reason.trimmingBlanks, at: context.now, in: tx))
    case .missed:
      guard booking.day <= context.today else {
        throw Refusal.conflict("Nomor \(booking.label) berlaku untuk tanggal yang belum tiba.")
      }
      booking.state = .missed
      booking.endedAt = context.now
      try booking.update(in: tx)
      tx.announceQueue(of: context.facility)
      return Performed((), try BookingFact.fact(FactKind.bookingMissed, booking))
    }
  }
}

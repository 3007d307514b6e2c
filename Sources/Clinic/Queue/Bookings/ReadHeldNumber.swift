public import Store
import Vocabulary

/// How many are before a patient (contract 6.6, A4).
public struct ReadHeldNumber: Query {
  public static let action = Action.bookVisit

  /// As they came.
  public let card: String
  public let poli: String
  public let day: String

  public init(card: String, poli: String, day: String) {
    self.card = card
    self.poli = poli
    self.day = day
  }

  /// - Throws: `BookingRefusal`.
  public func read(in tx: ReadTransaction, _ context: Context) throws -> BookedNumber {
    let card = try BookedText.card(card)
    let day = try BookedText.day(day)
    guard day >= context.today else { throw BookingRefusal.datePast }
    let poli = try BookedText.poli(poli)
    guard try Room.serves(poli: poli, of: context.facility, in: tx) else { throw BookingRefusal.poliUnknown }
    guard let patient = try BookingPatient.with(card: card, of: context.facility, in: tx),
      let held = try HeldNumber.find(
        of: patient.id, poli: poli, at: context.facility, on: day, in: tx), held.isActive
    else { throw BookingRefusal.numberUnknown }
    return BookedNumber(
      label: held.label, number: held.number,
      room: try Room.find(held.room, of: context.facility, in: tx).name,
      ahead: try held.ahead(in: tx), called: try HeldNumber.called(in: held.room, on: day, in: tx))
  }
}

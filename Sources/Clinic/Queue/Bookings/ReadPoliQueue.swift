public import Store
import Vocabulary

/// The sessions of a poli on a day and how full they are (contract 6.4, A2).
public struct ReadPoliQueue: Query {
  public static let action = Action.bookVisit

  /// As they came.
  public let poli: String
  public let day: String

  public init(poli: String, day: String) {
    self.poli = poli
    self.day = day
  }

  /// - Throws: `BookingRefusal`.
  public func read(in tx: ReadTransaction, _ context: Context) throws -> [SessionLoad] {
    let day = try BookedText.day(day)
    guard day >= context.today else { throw BookingRefusal.datePast }
    let poli = try BookedText.poli(poli)
    guard try Room.serves(poli: poli, of: context.facility, in: tx) else { throw BookingRefusal.poliUnknown }
    let sessions = try PracticeSession.all(of: poli, at: context.facility, on: day, in: tx)
    guard !sessions.isEmpty else { throw BookingRefusal.noQueue(on: day.iso) }
    return try sessions.map {
      try SessionLoad.of($0, among: sessions, on: day, context.zone, in: tx)
    }
  }
}

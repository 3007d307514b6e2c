import Journal
public import Store
public import Vocabulary

/// Adds hours in which a health worker serves in a room on a weekday (FAC-04).
public struct AddPracticeSession: Command {
  public static let action = Action.manageFacility
  let room: RoomID
  let practitioner: PractitionerID
  let weekday: Int
  let opens: String
  let closes: String

  /// - Parameters:
  ///   - weekday: 1 = Monday.
  ///   - opens: as typed, `07.30`.
  public init(room: RoomID, practitioner: PractitionerID, weekday: Int, opens: String, closes: String) {
    self.room = room
    self.practitioner = practitioner
    self.weekday = weekday
    self.opens = opens
    self.closes = closes
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<PracticeSessionID> {
    let room = try Room.find(room, of: context.facility, in: tx)
    let person = try Practitioner.find(practitioner, of: context.facility, in: tx)
    var problems = Problems()
    if !(1...7).contains(weekday) { problems.add("hari", "Pilih harinya.") }
    let (from, until) = (TypedClock.read(opens), TypedClock.read(closes))
    if from == nil { problems.add("buka", "Tulis jam mulai, misalnya 07.30.") }
    if let until {
      if let from, until <= from { problems.add("tutup", "Jam selesai harus sesudah jam mulai.") }
    } else {
      problems.add("tutup", "Tulis jam selesai, misalnya 14.30.")
    }
    try problems.throwIfAny()
    guard let from, let until else { throw problems }
    let clash = try PracticeSession.week(of: context.facility, on: context.today, in: tx).contains {
      $0.weekday == weekday && $0.session.practitioner.id == person.id && $0.session.opens < until
        && from < $0.session.closes
    }
    if clash {
      throw Problems([Problem(field: "buka", "\(person.name) sudah bertugas pada sebagian jam itu.")])
    }
    let id = PracticeSessionID(at: context.now)
    try PracticeSession(id: id, room: room, practitioner: person, opens: from, closes: until)
      .insert(weekday: weekday, in: tx)
    try tx.execute(
      "UPDATE schedule SET starts_on = \(context.today) WHERE id = \(id) AND facility = \(context.facility)")
    try RegisterChange.note(
      .schedule,
      "Jadwal baru: \(person.name), \(room.name), \(PracticeSession.weekdayWord(weekday)), \(from)–\(until)",
      subject: id.text, context, in: tx)
    return Performed(id, try Fact(FactKind.sessionAdded, payload: ["session": id.text]))
  }
}

/// Ends a session: after its last day it is on no schedule any more. Numbers taken for later days have to be cancelled
/// first, so that nobody comes in vain.
public struct EndPracticeSession: Command {
  public static let action = Action.manageFacility
  let session: PracticeSessionID

  public init(_ session: PracticeSessionID) { self.session = session }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let week = try PracticeSession.week(of: context.facility, on: context.today, in: tx)
    guard let line = week.first(where: { $0.session.id == session }) else { throw Refusal.notFound("Jadwal") }
    let waiting: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM booking
      WHERE facility = \(context.facility) AND session = \(session) AND day >= \(context.today) AND state = 'booked'
      """)
    guard waiting == 0 else {
      throw Refusal.conflict("Masih ada \(waiting ?? 0) nomor Mobile JKN pada jadwal ini. Batalkan dahulu.")
    }
    let last = context.today.adding(days: -1)
    try tx.execute(
      "UPDATE schedule SET ends_on = \(last) WHERE id = \(session) AND facility = \(context.facility)")
    try RegisterChange.note(
      .schedule,
      "Jadwal dihapus: \(line.session.practitioner.name), \(line.session.room.name), "
        + "\(PracticeSession.weekdayWord(line.weekday)), "
        + line.session.hours, subject: session.text, context, in: tx)
    return Performed((), try Fact(FactKind.sessionEnded, payload: ["session": session.text]))
  }
}

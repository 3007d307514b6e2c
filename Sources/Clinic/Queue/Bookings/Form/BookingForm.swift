import Vocabulary

/// A number as Mobile JKN asks for it: texts as they came, `nil` where the body has no such member (BPJS contract 6.5).
///
/// A body that names neither doctor nor hours is of the first version: any open session of the poli will do.
public struct BookingForm: Sendable, Hashable {
  public var card = ""
  public var nik = ""
  public var poli = ""
  public var day = ""
  public var complaint = ""
  public var doctor: String?
  public var hours: String?
  public var phone: String?

  public init() {}

  /// Whether the body chooses doctor and hours.
  public var choosesSession: Bool { doctor != nil || hours != nil }
}

/// What a booking asks for, after the form's own rules.
struct BookingWish: Sendable, Hashable {
  let card: JKNNumber
  let nik: NIK
  let poli: String
  let day: CalendarDate
  let complaint: String
  /// `nil` takes any open session.
  let choice: Choice?
  let phone: String?

  struct Choice: Sendable, Hashable {
    let doctor: String
    let hours: String
  }
}

extension BookingForm {
  /// The rules that need no database but the facility's polis, in the contract's order (6.5).
  /// - Parameter hasPoli: whether the facility serves a poli of this code.
  func checked(
    on today: CalendarDate, _ window: BookingWindow, hasPoli: (String) throws -> Bool
  ) throws -> BookingWish {
    let card = try BookedText.card(card)
    let nik = try BookedText.nik(nik)
    let poli = try BookedText.poli(poli)
    guard try hasPoli(poli) else { throw BookingRefusal.poliUnknown }
    let day = try BookedText.day(day)
    try window.check(day, on: today)
    let choice = try choice()
    return BookingWish(
      card: card, nik: nik, poli: poli, day: day, complaint: String(complaint.prefix(300)),
      choice: choice, phone: try phone.map { text throws(BookingRefusal) in try BookedText.phone(text) })
  }

  private func choice() throws(BookingRefusal) -> BookingWish.Choice? {
    guard choosesSession else { return nil }
    let doctor = doctor ?? ""
    guard !doctor.isEmpty, doctor != "0" else { throw .doctorEmpty }
    let hours = hours ?? ""
    guard !hours.isEmpty else { throw .hoursEmpty }
    return BookingWish.Choice(doctor: doctor, hours: hours.filter { !$0.isWhitespace })
  }
}

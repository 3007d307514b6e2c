/// Why a contact is put before the fraud team instead of being counted (KBK-13; agreement 004 Ps. 10–11).
public enum ContactDoubt: Sendable, Hashable {
  /// Nothing was measured, found or diagnosed.
  case noContent
  /// So many records were signed by one person within so many minutes.
  case inBulk(records: Int, minutes: Int)
  /// Outside the hours in which the Puskesmas serves on that weekday.
  case outsideHours
  /// On a holiday, when no practice is announced; the name of the day.
  case onHoliday(String)
  /// Signed by an account that is no person: more than one can examine in a day, or nobody behind the name.
  case generated(why: String)

  /// The reason in words.
  public var sentence: String {
    switch self {
    case .noContent: "Tidak ada hasil periksa maupun diagnosis."
    case .inBulk(let records, let minutes):
      "\(records) rekam medis ditandatangani orang yang sama dalam \(minutes) menit."
    case .outsideHours: "Di luar jam layanan."
    case .onHoliday(let name):
      "Hari libur (\(name)), di luar jadwal praktik. Periksa apakah ini gawat darurat atau layanan yang memang dibuka."
    case .generated(let why): why
    }
  }
}

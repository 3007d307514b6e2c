/// Tenggat: what is due, by day or by person; starting a clock, doing, assigning.
enum DeadlineRoute: Sendable, Hashable {
  /// `person` shows one person's or role's; nil shows everybody's.
  case list(person: String? = nil)
  case start
  case finish
  case assign
  /// The letter of a clock, as PDF.
  case notice(String)
  /// The free days of a year; nil for the running one.
  case holidays(year: String? = nil)
  case importHolidays
  case undoHolidays(String)

  var address: Address {
    switch self {
    case .list(let person): Address("tenggat", query: ["petugas": person])
    case .start: Address("tenggat", "mulai")
    case .finish: Address("tenggat", "selesai")
    case .assign: Address("tenggat", "petugas")
    case .notice(let id): Address("tenggat", "surat", id)
    case .holidays(let year): Address("tenggat", "libur", query: ["tahun": year])
    case .importHolidays: Address("tenggat", "libur", "muat")
    case .undoHolidays(let id): Address("tenggat", "libur", id, "batal")
    }
  }
}

/// Jadwal praktik: the sessions of the week and what Mobile JKN may take of them.
enum ScheduleRoute: Sendable, Hashable {
  case week
  case limits
  case add
  case end

  var address: Address {
    switch self {
    case .week: Address("jadwal-praktik")
    case .limits: Address("jadwal-praktik", "kuota")
    case .add: Address("jadwal-praktik", "baru")
    case .end: Address("jadwal-praktik", "hapus")
    }
  }
}

/// Jadwal praktik: the sessions of the week and what Mobile JKN may take of them.
enum ScheduleRoute: Sendable, Hashable {
  case week
  case limits
  case add
  case end(String)

  var address: Address {
    switch self {
    case .week: Address("jadwal-praktik")
    case .limits: Address("jadwal-praktik", "kuota")
    case .add: Address("jadwal-praktik", "baru")
    case .end(let id): Address("jadwal-praktik", id, "hapus")
    }
  }
}

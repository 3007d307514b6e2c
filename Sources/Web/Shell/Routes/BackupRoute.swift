/// Cadangan: the copies of the database and the trials of bringing them back.
enum BackupRoute: Sendable, Hashable {
  case list

  var address: Address {
    switch self {
    case .list: Address("cadangan")
    }
  }
}

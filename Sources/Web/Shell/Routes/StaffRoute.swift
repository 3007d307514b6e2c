/// The staff's accounts.
enum StaffRoute: Sendable, Hashable {
  case list(page: Int? = nil)
  case new
  case create
  /// A new one-time password link for an account.
  case link(String)
  /// Closing and reopening an account.
  case close(String)
  case reopen(String)

  var address: Address {
    switch self {
    case .list(let page): Address("staf", query: ["hal": page.map(String.init)])
    case .new: Address("staf", "baru")
    case .create: Address("staf")
    case .link(let id): Address("staf", id, "tautan")
    case .close(let id): Address("staf", id, "tutup")
    case .reopen(let id): Address("staf", id, "buka")
    }
  }
}

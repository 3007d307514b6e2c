/// Pemulihan: losses that are paid back.
enum RecoveryRoute: Sendable, Hashable {
  case list
  case open(String)
  case pay(String)
  /// The Berita Acara as PDF.
  case minutes(String)

  var address: Address {
    switch self {
    case .list: Address("pemulihan")
    case .open(let id): Address("pemulihan", id)
    case .pay(let id): Address("pemulihan", id, "bayar")
    case .minutes(let id): Address("pemulihan", id, "berita-acara")
    }
  }
}

/// Pengakhiran: notices and terminations, the participants' move, the minutes.
enum EndingRoute: Sendable, Hashable {
  case list
  case notice
  case terminate
  case open(String)
  case withdraw(String)
  case coordinate(String)
  case destination(String)
  case dropDestination(String)
  case moved(String)
  case sign(String)
  /// A copy of the letter was sent.
  case copy(String)
  /// The Berita Acara as PDF.
  case minutes(String)

  var address: Address {
    switch self {
    case .list: Address("pengakhiran")
    case .notice: Address("pengakhiran", "pemberitahuan")
    case .terminate: Address("pengakhiran", "dasar")
    case .open(let id): Address("pengakhiran", "perjanjian", id)
    case .withdraw(let id): Address("pengakhiran", "perjanjian", id, "cabut")
    case .coordinate(let id): Address("pengakhiran", "perjanjian", id, "koordinasi")
    case .destination(let id): Address("pengakhiran", "perjanjian", id, "tujuan")
    case .dropDestination(let id): Address("pengakhiran", "perjanjian", id, "tujuan", "hapus")
    case .moved(let id): Address("pengakhiran", "perjanjian", id, "pindah")
    case .sign(let id): Address("pengakhiran", "perjanjian", id, "tanda-tangan")
    case .copy(let id): Address("pengakhiran", "perjanjian", id, "tembusan")
    case .minutes(let id): Address("pengakhiran", "perjanjian", id, "berita-acara")
    }
  }
}

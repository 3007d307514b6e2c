/// Farmasi: review, preparation, second check, hand-over, stock.
enum PharmacyRoute: Sendable, Hashable {
  case list(state: String? = nil)
  /// Word that the list changed, as server-sent events.
  case events
  case prescription(String)
  case review(String)
  case prepare(String)
  case check(String)
  case handOver(String)
  /// Back to the prescriber.
  case giveBack(String)
  /// Where the prescriber mends what came back.
  case mend(String)
  case label(String)
  case stock(search: String? = nil, page: Int? = nil)
  case receive
  case writeOff(String)

  var address: Address {
    switch self {
    case .list(let state): Address("farmasi", query: ["keadaan": state])
    case .events: Address("farmasi", "kabar")
    case .prescription(let id): Address("farmasi", "resep", id)
    case .review(let id): Address("farmasi", "resep", id, "telaah")
    case .prepare(let id): Address("farmasi", "resep", id, "siapkan")
    case .check(let id): Address("farmasi", "resep", id, "periksa")
    case .handOver(let id): Address("farmasi", "resep", id, "serahkan")
    case .giveBack(let id): Address("farmasi", "resep", id, "kembalikan")
    case .mend(let id): Address("farmasi", "resep", id, "perbaiki")
    case .label(let id): Address("farmasi", "resep", id, "etiket")
    case .stock(let search, let page):
      Address("farmasi", "stok", query: ["cari": search, "hal": page.map(String.init)])
    case .receive: Address("farmasi", "stok", "terima")
    case .writeOff(let id): Address("farmasi", "stok", id, "hapus")
    }
  }
}

/// Farmasi: review, preparation, second check, hand-over.
enum PharmacyRoute: Sendable, Hashable {
  case list(state: String? = nil)
  case prescription(String)
  case review(String)
  case prepare(String)
  case check(String)
  case handOver(String)
  case label(String)
  case stock(search: String? = nil, page: Int? = nil)

  var address: Address {
    switch self {
    case .list(let state): Address("farmasi", query: ["keadaan": state])
    case .prescription(let id): Address("farmasi", "resep", id)
    case .review(let id): Address("farmasi", "resep", id, "telaah")
    case .prepare(let id): Address("farmasi", "resep", id, "siapkan")
    case .check(let id): Address("farmasi", "resep", id, "periksa")
    case .handOver(let id): Address("farmasi", "resep", id, "serahkan")
    case .label(let id): Address("farmasi", "resep", id, "etiket")
    case .stock(let search, let page):
      Address("farmasi", "stok", query: ["cari": search, "hal": page.map(String.init)])
    }
  }
}

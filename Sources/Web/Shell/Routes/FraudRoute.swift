/// Anti-kecurangan: hits of the rules, the team, anonymous reports as the team reads them.
enum FraudRoute: Sendable, Hashable {
  case list(month: String? = nil, disposition: String? = nil, page: Int? = nil)
  case scan
  case hit(String)
  case team
  case endEntry(String)
  case reports
  case report(String)
  case answer(String)
  case close(String)

  var address: Address {
    switch self {
    case .list(let month, let disposition, let page):
      Address(
        "kecurangan", query: ["bulan": month, "keadaan": disposition, "hal": page.map { String($0) }])
    case .scan: Address("kecurangan", "periksa")
    case .hit(let id): Address("kecurangan", "temuan", id)
    case .team: Address("kecurangan", "tim")
    case .endEntry(let id): Address("kecurangan", "tim", id, "akhiri")
    case .reports: Address("kecurangan", "laporan")
    case .report(let id): Address("kecurangan", "laporan", id)
    case .answer(let id): Address("kecurangan", "laporan", id, "jawab")
    case .close(let id): Address("kecurangan", "laporan", id, "tutup")
    }
  }
}

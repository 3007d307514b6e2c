/// Rawat inap: who is in now, a month's stays, and one stay with its discharge. A stay begins at its visit,
/// `EncounterRoute.admission`.
enum StayRoute: Sendable, Hashable {
  case list(month: String? = nil, page: Int? = nil)
  case stay(String)
  case discharge(String)
  case withdraw(String)

  var address: Address {
    switch self {
    case .list(let month, let page):
      Address("rawat-inap", query: ["bulan": month, "hal": page.map { String($0) }])
    case .stay(let id): Address("rawat-inap", id)
    case .discharge(let id): Address("rawat-inap", id, "pulang")
    case .withdraw(let id): Address("rawat-inap", id, "tarik")
    }
  }
}

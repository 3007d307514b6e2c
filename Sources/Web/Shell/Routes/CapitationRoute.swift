/// Kapitasi & KBK: the cockpit of a month, the lists behind its figures, the doctors' licences.
enum CapitationRoute: Sendable, Hashable {
  case month(String? = nil)
  case list(String, month: String? = nil, page: Int? = nil)
  case year(String)
  /// Which agreement pays from when on.
  case agreement
  /// What BPJS wrote of a month's performance.
  case assessment
  case doctors
  case licence
  case departure
  /// A month against the practice schedule; of one doctor, day by day; the visits of a day.
  case practice(String? = nil)
  case practiceOf(String, month: String? = nil, day: String? = nil)
  /// A doctor does not count for a month; counts again.
  case setAside(String)
  case countAgain(String)
  /// The four criteria of the tariff.
  case criteria

  var address: Address {
    switch self {
    case .month(let month): Address("kapitasi", query: ["bulan": month])
    case .list(let list, let month, let page):
      Address("kapitasi", "daftar", list, query: ["bulan": month, "hal": page.map(String.init)])
    case .year(let year): Address("kapitasi", "tahun", year)
    case .assessment: Address("kapitasi", "penilaian")
    case .agreement: Address("kapitasi", "perjanjian")
    case .doctors: Address("kapitasi", "dokter")
    case .licence: Address("kapitasi", "dokter", "sip")
    case .departure: Address("kapitasi", "dokter", "berhenti")
    case .practice(let month): Address("kapitasi", "praktik", query: ["bulan": month])
    case .practiceOf(let id, let month, let day):
      Address("kapitasi", "praktik", id, query: ["bulan": month, "hari": day])
    case .setAside(let id): Address("kapitasi", "praktik", id, "tidak-dihitung")
    case .countAgain(let id): Address("kapitasi", "praktik", id, "dihitung-lagi")
    case .criteria: Address("kapitasi", "kriteria")
    }
  }
}

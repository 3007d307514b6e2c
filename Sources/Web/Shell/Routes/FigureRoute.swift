/// Angka: figures of a stretch of days, and the visits behind one of them.
enum FigureRoute: Sendable, Hashable {
  /// Days as they are typed; `kabupaten` or `puskesmas` narrows.
  case list(from: String? = nil, to: String? = nil, district: String? = nil, facility: String? = nil)
  case visits(day: String? = nil, measure: String? = nil, kind: String? = nil)

  var address: Address {
    switch self {
    case .list(let from, let to, let district, let facility):
      Address("angka", query: ["dari": from, "sampai": to, "kabupaten": district, "puskesmas": facility])
    case .visits(let day, let measure, let kind):
      Address("angka", "kunjungan", query: ["hari": day, "ukuran": measure, "isi": kind])
    }
  }
}

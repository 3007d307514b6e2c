/// Terkirim: what went where, what waits, what needs a person.
enum DeliveryRoute: Sendable, Hashable {
  case list(destination: String? = nil, state: String? = nil, day: String? = nil, page: Int? = nil)
  case delivery(String)
  case visit(String)
  case resend(String)
  /// Answers of other systems that could not be read.
  case answers

  var address: Address {
    switch self {
    case .list(let destination, let state, let day, let page):
      Address(
        "terkirim",
        query: ["tujuan": destination, "keadaan": state, "hari": day, "hal": page.map(String.init)])
    case .delivery(let id): Address("terkirim", id)
    case .visit(let id): Address("terkirim", "kunjungan", id)
    case .resend(let id): Address("terkirim", id, "ulang")
    case .answers: Address("terkirim", "jawaban")
    }
  }
}

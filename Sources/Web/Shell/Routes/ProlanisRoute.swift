/// Prolanis: the register of a month, joining and leaving.
enum ProlanisRoute: Sendable, Hashable {
  case list(month: String? = nil)
  /// The form for a patient.
  case new(patient: String? = nil)
  case join
  case leave(String)
  /// What the insurer's screening found; `search` is a card or part of a name.
  case screening(search: String? = nil)

  var address: Address {
    switch self {
    case .list(let month): Address("prolanis", query: ["bulan": month])
    case .new(let patient): Address("prolanis", "baru", query: ["pasien": patient])
    case .join: Address("prolanis", "peserta")
    case .screening(let search): Address("prolanis", "skrining", query: ["cari": search])
    case .leave(let id): Address("prolanis", "peserta", id, "keluar")
    }
  }
}

/// Pendaftaran: finding, adding and registering patients.
enum PatientRoute: Sendable, Hashable {
  /// The counter: the search box and, for a chosen patient, the registration form.
  case desk(search: String? = nil, chosen: String? = nil)
  /// The rows of a search, as a fragment for the search-as-you-type box.
  case hits(search: String? = nil)
  case new(search: String? = nil)
  case create
  case record(String)
  case edit(String)
  case update(String)
  /// Puts the patient into a queue.
  case register(String)
  /// The printed slip of a queue number.
  case slip(String)

  var address: Address {
    switch self {
    case .desk(let search, let chosen): Address("pendaftaran", query: ["cari": search, "pasien": chosen])
    case .hits(let search): Address("pendaftaran", "cari", query: ["cari": search])
    case .new(let search): Address("pasien", "baru", query: ["cari": search])
    case .create: Address("pasien")
    case .record(let id): Address("pasien", id)
    case .edit(let id): Address("pasien", id, "ubah")
    case .update(let id): Address("pasien", id)
    case .register(let id): Address("pasien", id, "daftar")
    case .slip(let id): Address("pendaftaran", "karcis", id)
    }
  }
}

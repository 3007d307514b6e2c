/// Pendaftaran: finding, adding and registering patients.
enum PatientRoute: Sendable, Hashable {
  /// The counter: the search box and, for a chosen patient, the registration form.
  case desk(search: String? = nil, chosen: String? = nil)
  /// The rows of a search, as a fragment for the search-as-you-type box.
  case hits(search: String? = nil)
  /// The empty form; `mother` starts a newborn's.
  case new(search: String? = nil, mother: String? = nil)
  case create
  /// What a NIK says, as a fragment beside the field.
  case nik(String? = nil)
  case record(String)
  case edit(String)
  case update(String)
  /// What BPJS answers for this patient.
  case eligibility(String)
  /// Takes over the card number that BPJS told.
  case card(String)
  /// Writes down whether the patient may be called or written to.
  case consent(String)
  /// Puts the patient into a queue.
  case register(String)
  /// To be printed and taken home by who is unknown to BPJS, by visit; on the screen and as PDF.
  case membershipNotice(String)
  case membershipNoticePDF(String)
  /// The printed slip of a queue number; `again` says that it was given before.
  case slip(String, again: Bool = false)

  var address: Address {
    switch self {
    case .desk(let search, let chosen): Address("pendaftaran", query: ["cari": search, "pasien": chosen])
    case .hits(let search): Address("pendaftaran", "cari", query: ["cari": search])
    case .new(let search, let mother): Address("pasien", "baru", query: ["cari": search, "ibu": mother])
    case .create: Address("pasien")
    case .nik(let nik): Address("pasien", "nik", query: ["nik": nik])
    case .record(let id): Address("pasien", id)
    case .edit(let id): Address("pasien", id, "ubah")
    case .update(let id): Address("pasien", id)
    case .eligibility(let id): Address("pasien", id, "kepesertaan")
    case .card(let id): Address("pasien", id, "kartu")
    case .membershipNotice(let visit): Address("pendaftaran", "pemutakhiran", visit)
    case .membershipNoticePDF(let visit): Address("pendaftaran", "pemutakhiran", visit, "pdf")
    case .consent(let id): Address("pasien", id, "boleh-dihubungi")
    case .register(let id): Address("pasien", id, "daftar")
    case .slip(let id, let again): Address("pendaftaran", "karcis", id, query: ["lagi": again ? "ya" : nil])
    }
  }
}

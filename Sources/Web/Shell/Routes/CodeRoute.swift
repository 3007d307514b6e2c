/// Searches in the code lists, as fragments for the search-as-you-type fields.
enum CodeRoute: Sendable, Hashable {
  case diagnoses(search: String? = nil)
  case procedures(search: String? = nil)
  case drugs(search: String? = nil)
  case tests(search: String? = nil)
  case regions(search: String? = nil)

  var address: Address {
    switch self {
    case .diagnoses(let search): Address("kode", "diagnosis", query: ["cari": search])
    case .procedures(let search): Address("kode", "tindakan", query: ["cari": search])
    case .drugs(let search): Address("kode", "obat", query: ["cari": search])
    case .tests(let search): Address("kode", "pemeriksaan", query: ["cari": search])
    case .regions(let search): Address("kode", "wilayah", query: ["cari": search])
    }
  }
}

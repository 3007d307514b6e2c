/// Catatan keamanan: who did what with credentials, accounts and data.
enum SecurityLogRoute: Sendable, Hashable {
  case list(kind: String? = nil, from: String? = nil, to: String? = nil)
  /// The same lines as a CSV file.
  case file(kind: String? = nil, from: String? = nil, to: String? = nil)

  var address: Address {
    switch self {
    case .list(let kind, let from, let to):
      Address("catatan-keamanan", query: ["jenis": kind, "dari": from, "sampai": to])
    case .file(let kind, let from, let to):
      Address("catatan-keamanan", "berkas.csv", query: ["jenis": kind, "dari": from, "sampai": to])
    }
  }
}

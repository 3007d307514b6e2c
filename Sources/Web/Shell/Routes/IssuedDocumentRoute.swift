/// Surat keluar: the register of papers that left the house, and the page where anybody checks one.
enum IssuedDocumentRoute: Sendable, Hashable {
  case list(kind: String? = nil, page: Int? = nil)
  case withdraw(String)
  /// Where a code is typed. Open to everybody.
  case find(code: String? = nil)
  /// One paper by its code: what its QR square opens. Open to everybody.
  case check(String)

  var address: Address {
    switch self {
    case .list(let kind, let page):
      Address("surat-keluar", query: ["jenis": kind, "hal": page.map(String.init)])
    case .withdraw(let code): Address("surat-keluar", code, "tarik")
    case .find(let code): Address("periksa", query: ["kode": code])
    case .check(let code): Address("periksa", code)
    }
  }
}

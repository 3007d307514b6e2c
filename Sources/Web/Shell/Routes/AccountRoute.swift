/// Signing in and out, one's own password, the first administrator.
enum AccountRoute: Sendable, Hashable {
  /// The sign-in page; afterwards the person is taken to `next`, a path of this site.
  case signIn(next: String? = nil, signedOut: Bool = false)
  case signOut
  /// The one-time page on which the first administrator chooses a password.
  case setUp(code: String? = nil)
  /// The one-time page on which a new member of the staff chooses a password.
  case choosePassword(code: String? = nil)
  case password
  /// The same page, saying that it was done.
  case passwordChanged
  /// Where forms keep their drafts (`PUT`, `DELETE`), by a name of the form's own.
  case draft(String)

  var address: Address {
    switch self {
    case .signIn(let next, let signedOut):
      Address("masuk", query: ["lanjut": next, "keluar": signedOut ? "ya" : nil])
    case .signOut: Address("keluar")
    case .setUp(let code): Address("siapkan", query: ["kode": code])
    case .choosePassword(let code): Address("sandi-baru", query: ["kode": code])
    case .password: Address("akun", "sandi")
    case .passwordChanged: Address("akun", "sandi", query: ["ok": "ya"])
    case .draft(let name): Address("draf", name)
    }
  }
}

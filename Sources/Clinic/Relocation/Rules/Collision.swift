/// Something of which a database can have one only, and both have it.
public enum Collision: Hashable, Sendable {
  case facility(name: String)
  /// What an earlier, cancelled move left behind.
  case remains(name: String)
  case userName(String)
  /// The same account, under whatever name: a copy of the source is in the target already.
  case account(String)

  /// What it is, and what to do.
  public var sentence: String {
    switch self {
    case .facility(let name): "\(name) sudah ada di tujuan. Periksa alamat asal dan tujuan."
    case .remains(let name):
      "\(name) sudah pernah mulai pindah ke tujuan ini lalu dibatalkan. Pakai basis data tujuan yang lain, "
        + "atau pulihkan tujuan dari cadangan sebelum pemindahan itu."
    case .account(let name):
      "akun “\(name)” sudah ada di tujuan dengan identitas yang sama. Periksa alamat asal dan tujuan."
    case .userName(let name):
      "nama pengguna “\(name)” sudah dipakai orang lain di tujuan. Ganti salah satunya, "
        + "atau tambahkan --account-suffix, misalnya --account-suffix .cempaka."
    }
  }
}

/// Why somebody was not let in. One sentence for every wrong name or password: it does not tell which was wrong.
public enum SignInRefusal: Error, Hashable, Sendable {
  case wrong
  case locked

  public var sentence: String {
    switch self {
    case .wrong: "Nama pengguna atau kata sandi tidak cocok. Periksa lalu coba lagi."
    case .locked:
      "Terlalu banyak percobaan. Masuk dengan nama ini ditutup 15 menit; hubungi kepala Puskesmas bila lupa kata sandi."
    }
  }
}

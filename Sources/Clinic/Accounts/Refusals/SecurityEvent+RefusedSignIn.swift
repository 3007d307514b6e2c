extension SecurityEvent {
  /// An hour's refused sign-ins of one name as one line.
  init(_ refused: RefusedSignIn) {
    let times = refused.times == 1 ? "1 kali" : "\(refused.times) kali dalam satu jam"
    let name =
      refused.userName.isEmpty
      ? "yang ditulis tidak dicatat: bukan bentuk nama pengguna, bisa jadi kata sandi, atau terlalu banyak"
      : "ditulis \(refused.userName)"
    let address = refused.address.isEmpty ? "" : ", dari alamat \(refused.address)"
    self.init(
      at: refused.lastAt, kind: .refusedSignIn, who: refused.person ?? "Tidak dikenal",
      what: "Masuk ditolak \(times): \(refused.cause.words). Nama \(name)\(address).")
  }
}

extension RefusedSignIn.Cause {
  var words: String {
    switch self {
    case .wrongPassword: "kata sandi salah"
    case .usedUp: "kata sandi salah untuk kelima kali, nama ditutup 15 menit"
    case .locked: "nama sedang ditutup"
    case .unknownName: "tidak ada akun dengan nama ini"
    case .closedAccount: "akun ini sudah ditutup"
    case .tooMany: "terlalu banyak kegagalan dari alamat ini"
    }
  }
}

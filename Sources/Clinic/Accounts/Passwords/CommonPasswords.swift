/// Passwords that are tried first: well-known ones and what the trade suggests. Digits at the end do not save them.
enum CommonPasswords {
  static func contains(_ plain: String) -> Bool {
    let stem = String(plain.reversed().drop { $0.isNumber || $0.isPunctuation || $0.isSymbol }.reversed())
    return whole.contains(plain) || stems.contains(stem)
  }

  private static let whole: Set<String> = [
    "1234567890", "0123456789", "0987654321", "12345678910", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz2wsx3edc",
    "qwertyuiop", "asdfghjkl;", "zaq12wsxcde3", "q1w2e3r4t5", "abcdefghij", "abcd123456", "aa12345678",
  ]

  private static let stems: Set<String> = [
    "password", "passw0rd", "p@ssw0rd", "katasandi", "sandi", "rahasia", "sayang", "sayangku", "bismillah",
    "alhamdulillah", "indonesia", "merdeka", "garuda", "bandung", "jakarta", "surabaya", "jawabarat",
    "puskesmas", "posyandu", "sehat", "sehatselalu", "salamsehat", "kesehatan", "kemenkes", "dinkes",
    "dinaskesehatan", "bpjs", "bpjskesehatan", "pcare", "satusehat", "simpus", "simrs", "dokter", "perawat",
    "bidan", "apoteker", "loket", "pendaftaran", "administrator", "admin", "kepala", "welcome", "qwerty",
    "qwertyuiop", "letmein", "iloveyou", "akucintakamu", "changeme", "gantisandi", "default",
  ]
}

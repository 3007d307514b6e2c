public import Vocabulary

/// One value of a set of credentials. Every one is written only: no page and no query gives it back.
public enum CredentialField: String, Sendable, Codable, CaseIterable {
  case consID = "cons-id"
  case secretKey = "secret-key"
  case userKey = "user-key"
  case user = "pengguna"
  case password = "kata-sandi"
  case clientID = "client-id"
  case clientSecret = "client-secret"
  case organization

  /// The label of its field.
  public var word: String {
    switch self {
    case .consID: "cons-id"
    case .secretKey: "secret key"
    case .userKey: "user_key"
    case .user: "Nama pengguna"
    case .password: "Kata sandi"
    case .clientID: "client_id"
    case .clientSecret: "client_secret"
    case .organization: "Organization id"
    }
  }

  /// What was typed or pasted, as it is kept: blanks that came along at the ends are no part of a key.
  ///
  /// - Throws: a sentence that never repeats what was typed.
  public func read(_ typed: String) throws(Problem) -> String {
    let text = isPassword ? typed : typed.trimmingBlanks
    guard !text.isEmpty else { throw problem("\(word) belum diisi.") }
    guard text == text.trimmingBlanks else {
      throw problem("\(word) diawali atau diakhiri spasi. Hapus spasi yang ikut tertempel.")
    }
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      throw problem(
        "\(word) berisi tanda di luar huruf, angka, dan tanda baca biasa; "
          + "mungkin kutip atau strip hasil salinan. Ketik ulang tanda itu.")
    }
    guard mayHoldBlanks || !text.contains(" ") else {
      throw problem("\(word) berisi spasi di tengah. Salin ulang dari surat atau surel aslinya.")
    }
    guard length.contains(text.count) else {
      throw problem(
        "\(word) terdiri dari \(length.lowerBound) sampai \(length.upperBound) tanda; yang terisi \(text.count)."
      )
    }
    if self == .consID, !text.allSatisfy({ ("0"..."9").contains($0) }) {
      throw problem("cons-id hanya terdiri dari angka.")
    }
    if self == .user, text.contains(":") { throw problem("Nama pengguna tidak memuat titik dua.") }
    return text
  }

  private func problem(_ sentence: String) -> Problem { Problem(field: rawValue, sentence) }

  private var isPassword: Bool { self == .password }

  /// Blanks inside are seen in secrets and passwords only (contract 10, vector V4).
  private var mayHoldBlanks: Bool { self == .password || self == .secretKey }

  private var length: ClosedRange<Int> {
    switch self {
    case .consID: 1...12
    case .secretKey: 4...128
    case .userKey: 8...128
    case .user: 3...64
    case .password: 4...128
    case .clientID, .clientSecret: 16...256
    case .organization: 4...64
    }
  }
}

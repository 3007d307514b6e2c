public import Vocabulary

/// One line of the security log (SEC-11): when, who, what, in words.
public struct SecurityEvent: Sendable, Hashable {
  /// What it is about; the log can be read by it.
  public enum Kind: String, Sendable, CaseIterable {
    case use = "pemakaian"
    case refusal = "penolakan"
    case change = "perubahan"
    case pact = "pakta"
    case account = "akun"
    case signIn = "masuk"
    case refusedSignIn = "masuk-ditolak"
    case data = "data"
    case violation = "pelanggaran"

    public var word: String {
      switch self {
      case .use: "Pemakaian"
      case .refusal: "Penolakan"
      case .change: "Perubahan kredensial"
      case .pact: "Pakta integritas"
      case .account: "Akun"
      case .signIn: "Masuk dan keluar"
      case .refusedSignIn: "Masuk ditolak"
      case .data: "Data"
      case .violation: "Pelanggaran"
      }
    }
  }

  public let at: Instant
  public let kind: Kind
  public let who: String
  public let what: String

  public init(at: Instant, kind: Kind, who: String, what: String) {
    self.at = at
    self.kind = kind
    self.who = who
    self.what = what
  }
}

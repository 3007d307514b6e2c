public import Store

/// A set of credentials that belongs together, as one system hands it out.
public enum OutsideSystem: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  /// What BPJS Kesehatan issues to the facility's software: P-Care's consumer.
  case pcare
  /// The log-in of the P-Care web application, which belongs to one person.
  case pcareLogin = "pcare-login"
  /// The gateway key of Antrean Online, where BPJS issues one of its own.
  case antrean
  /// The gateway key of i-Care JKN, where BPJS issues one of its own.
  case icare
  case satusehat
  /// What we gave to BPJS so that Mobile JKN can sign in here.
  case mobileJKN = "mobile-jkn"

  /// The words on the screen.
  public var word: String {
    switch self {
    case .pcare: "P-Care: konsumen BPJS"
    case .pcareLogin: "P-Care: akun petugas"
    case .antrean: "Antrean Online"
    case .icare: "i-Care JKN"
    case .satusehat: "SATUSEHAT"
    case .mobileJKN: "Mobile JKN"
    }
  }

  /// What it consists of, in the order of the form.
  public var fields: [CredentialField] {
    switch self {
    case .pcare: [.consID, .secretKey, .userKey]
    case .pcareLogin: [.user, .password]
    case .antrean, .icare: [.userKey]
    case .satusehat: [.clientID, .clientSecret, .organization]
    case .mobileJKN: [.user, .password]
    }
  }

  /// Whether BPJS issued it to a person who signed for it (agreement 004, art. 16(4), annex XII; SEC-02).
  public var needsPact: Bool {
    switch self {
    case .pcare, .pcareLogin, .antrean, .icare: true
    case .satusehat, .mobileJKN: false
    }
  }

  /// Whether it is P-Care's as long as it is not set (contract D4).
  public var followsPCare: Bool { self == .antrean || self == .icare }

  /// The deliveries that wait while it cannot be used.
  var destinations: [String] {
    switch self {
    case .pcare: ["pcare", "antrean"]
    case .pcareLogin: ["pcare"]
    case .antrean: ["antrean"]
    case .satusehat: ["satusehat"]
    case .icare, .mobileJKN: []
    }
  }
}

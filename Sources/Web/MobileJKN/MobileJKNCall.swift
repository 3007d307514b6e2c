import HTTPTypes

/// What a request asks, read from its method and path: table 6.1 of the BPJS contract, and POST for a cancellation.
enum MobileJKNCall: Sendable, Hashable {
  case signIn
  case status(poli: String, day: String)
  case book
  case remaining(card: String, poli: String, day: String)
  case enrol
  case cancel

  /// - Parameter parts: the path below the base path, percent-decoded.
  init?(_ method: HTTPRequest.Method, _ parts: [String]) {
    switch (method, parts.count, parts.first) {
    case (.get, 1, "auth"): self = .signIn
    case (.get, 4, "antrean") where parts[1] == "status": self = .status(poli: parts[2], day: parts[3])
    case (.post, 1, "antrean"): self = .book
    case (.get, 5, "antrean") where parts[1] == "sisapeserta":
      self = .remaining(card: parts[2], poli: parts[3], day: parts[4])
    case (.post, 1, "peserta"): self = .enrol
    case (.put, 2, "antrean") where parts[1] == "batal": self = .cancel
    case (.post, 2, "antrean") where parts[1] == "batal": self = .cancel
    default: return nil
    }
  }
}

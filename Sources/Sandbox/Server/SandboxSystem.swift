/// One national platform seen from the other side. The server hands it requests; faults, the ledger and the
/// control interface are the server's business.
public protocol SandboxSystem: Sendable {
  /// The name in the ledger, in faults and in the credentials: `satusehat` or `bpjs`.
  var name: String { get }

  /// First path component under which the platform is served, without slashes: `satusehat`, `pcare-rest`.
  var pathPrefix: String { get }

  /// The writes a request asks for, read from the request alone; empty for a read. Needed when a fault keeps
  /// the platform from looking at the request, so that the ledger still counts it.
  func writes(in request: SandboxRequest) -> [Write]

  /// Answers a request, and says what became of each write in it. A fault that spoils answers is worked into
  /// the reply, where the platform's own wire is known.
  func answer(_ request: SandboxRequest, spoiltBy fault: FaultKind?) async -> SandboxAnswer

  /// What is answered in the place of the platform when a fault strikes.
  func replacement(for fault: FaultKind, of request: SandboxRequest) -> SandboxReply

  /// What the platform has to show under `GET /_control/{name}/{what}`; `nil` when it has no such thing.
  func shown(_ what: String) -> SandboxReply?

  /// Takes back one record that this system put into the state file in an earlier run.
  func restore(_ record: JSON)

  /// Forgets everything received; seed data stays.
  func reset()
}

extension SandboxSystem {
  func answer(_ request: SandboxRequest) async -> SandboxAnswer { await answer(request, spoiltBy: nil) }

  public func shown(_ what: String) -> SandboxReply? { nil }
}

/// The name of one thing somebody asks a platform to keep: kind (FHIR type, P-Care entity) and the sender's key.
public struct Write: Sendable, Hashable {
  public var kind: String
  public var key: String

  public init(kind: String, key: String) {
    self.kind = kind
    self.key = key
  }
}

/// What became of one write.
public struct Receipt: Sendable, Hashable {
  public enum Outcome: String, Sendable {
    /// Newly kept; happens at most once for a key.
    case stored
    /// A kept record was changed.
    case updated
    /// A kept record was removed.
    case deleted
    /// Refused because it is kept already.
    case duplicate
    /// Refused by a rule.
    case rejected
    /// A fault stopped the request before the platform looked at it.
    case dropped
  }

  public var write: Write
  /// The platform's identifier; `nil` when nothing is kept.
  public var id: String?
  public var outcome: Outcome

  public init(_ write: Write, id: String? = nil, outcome: Outcome) {
    self.write = write
    self.id = id
    self.outcome = outcome
  }
}

/// A reply with the receipts of the writes it answers.
public struct SandboxAnswer: Sendable {
  public var reply: SandboxReply
  public var receipts: [Receipt]

  public init(_ reply: SandboxReply, receipts: [Receipt] = []) {
    self.reply = reply
    self.receipts = receipts
  }
}

public import Foundation

/// How a sandbox is started.
public struct SandboxConfiguration: Sendable {
  /// Address to listen on.
  public var host: String
  /// Port to listen on; 0 takes any free one.
  public var port: Int
  /// From which credentials and identifiers are drawn; `nil` takes a fresh one for each start. A state file
  /// keeps the seed of its first start.
  public var seed: UInt64?
  /// Where received records are kept between starts; `nil` keeps them in memory only.
  public var stateFile: URL?
  /// How long a `timeout` fault keeps a caller waiting before the connection is closed, and a `slow` one
  /// before it is answered.
  public var timeoutHold: Duration
  /// Life of a SATUSEHAT access token in seconds (contract section 2: 3599).
  public var tokenLifetime: Int
  /// How the switches stand at the start, by name; see ``Switch``.
  public var switches: [String: String]
  /// How many requests the log remembers with their bodies.
  public var requestLogSize: Int
  /// What time it is.
  public var now: @Sendable () -> Date

  public init(
    host: String = "127.0.0.1", port: Int = 8090, seed: UInt64? = nil, stateFile: URL? = nil,
    timeoutHold: Duration = .seconds(3), tokenLifetime: Int = 3599,
    switches: [String: String] = [:], requestLogSize: Int = 1000,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.host = host
    self.port = port
    self.seed = seed
    self.stateFile = stateFile
    self.timeoutHold = timeoutHold
    self.tokenLifetime = tokenLifetime
    self.switches = switches
    self.requestLogSize = requestLogSize
    self.now = now
  }
}

public import Foundation

/// What the server hands to each system when it builds it.
public struct SandboxEnvironment: Sendable {
  public let configuration: SandboxConfiguration
  public let credentials: Credentials
  public let seed: UInt64
  public let switches: Switchboard
  let state: StateFile

  init(
    configuration: SandboxConfiguration, credentials: Credentials, seed: UInt64,
    switches: Switchboard = Switchboard(), state: StateFile
  ) {
    self.configuration = configuration
    self.credentials = credentials
    self.seed = seed
    self.switches = switches
    self.state = state
  }

  public var now: Date { configuration.now() }

  /// Keeps a record for the next start (nothing happens without a state file). It comes back through
  /// ``SandboxSystem/restore(_:)``, in the order of writing.
  public func keep(_ record: @autoclosure () -> JSON, of system: String) {
    state.append(record(), tag: system)
  }

  /// A value made once and kept for every later start, whatever is forgotten in between.
  func constant(_ name: String, _ make: () -> JSON) -> JSON {
    state.constant(name, make)
  }
}

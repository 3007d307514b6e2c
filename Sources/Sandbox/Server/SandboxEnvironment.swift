public import Foundation

/// What the server hands to each system when it builds it.
public struct SandboxEnvironment: Sendable {
  public let configuration: SandboxConfiguration
  public let credentials: Credentials
  public let seed: UInt64
  let state: StateFile

  public var now: Date { configuration.now() }

  /// Keeps a record for the next start (nothing happens without a state file). It comes back through
  /// ``SandboxSystem/restore(_:)``, in the order of writing.
  public func keep(_ record: @autoclosure () -> JSON, of system: String) {
    state.append(record(), tag: system)
  }
}

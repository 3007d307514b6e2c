/// Credentials opened for one use. Never kept longer than that, never described.
public struct OpenCredentials: Sendable {
  public let system: OutsideSystem
  /// Of the stored credentials; 0 for those of the settings file.
  public let version: Int
  private let values: [CredentialField: String]

  public init(_ system: OutsideSystem, version: Int, _ values: [CredentialField: String]) {
    self.system = system
    self.version = version
    self.values = values
  }

  public subscript(field: CredentialField) -> String? { values[field] }
}

extension OpenCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "OpenCredentials(\(system.rawValue), \(version))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["system": system.rawValue, "version": version]) }
}

/// What the journal says of credentials. No payload ever holds a value.
public enum CredentialFact {
  public static let set = "credential.set"
  public static let withdrawn = "credential.withdrawn"
  public static let tried = "credential.tried"
  public static let keyChanged = "credential.key-changed"
  public static let pactFiled = "pact.filed"
  public static let pactWithdrawn = "pact.withdrawn"
  public static let developerRecorded = "developer.recorded"
  public static let developerEnded = "developer.ended"
  public static let violationRecorded = "violation.recorded"

  /// Payload of `credential.set` and `credential.withdrawn`.
  struct Change: Codable {
    let system: String
    let version: Int
    /// Names of the fields that were given, not what stands in them.
    var fields: [String] = []
    var holder: String?
    var reason: String?
  }

  /// Payload of `pact.*`.
  struct Pact: Codable {
    let pact: String
    let person: String
    let until: String
    var reason: String?
  }
}

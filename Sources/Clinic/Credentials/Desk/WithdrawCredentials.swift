import Journal
public import Store
import Vocabulary

/// Puts credentials out of use, on a written order or after a violation (SEC-07, SEC-09). Their values are deleted.
public struct WithdrawCredentials: Command {
  public static let action = Action.manageCredentials
  public static let reasonField = "alasan"
  let system: OutsideSystem
  let reason: String

  /// - Parameter reason: why, with the number of the letter.
  public init(_ system: OutsideSystem, because reason: String) {
    self.system = system
    self.reason = reason
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    guard let current = try Credential.current(system, of: context.facility, in: tx) else {
      return Performed((), nil)
    }
    guard !reason.isEmpty else {
      throw Problems([
        Problem(
          field: Self.reasonField, "Tulis alasan dinonaktifkan, dengan nomor surat perintahnya bila ada.")
      ])
    }
    try current.end(at: context.now, because: reason, in: tx)
    let change = CredentialFact.Change(system: system.rawValue, version: current.version, reason: reason)
    return Performed(
      (), try Fact(CredentialFact.withdrawn, subject: "Credential/\(system.rawValue)", payload: change))
  }
}

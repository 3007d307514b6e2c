import Journal
public import Store
import Vocabulary

/// Writes down that somebody tried credentials, and what came of it.
public struct KeepTrial: Command {
  public static let action = Action.manageCredentials
  let system: OutsideSystem
  let answer: CredentialTrial.Answer

  public init(_ system: OutsideSystem, _ answer: CredentialTrial.Answer) {
    self.system = system
    self.answer = answer
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let word =
      switch answer {
      case .works: "works"
      case .fails: "fails"
      case .cannotBeTried: "untried"
      }
    return Performed(
      (),
      try Fact(
        CredentialFact.tried, subject: "Credential/\(system.rawValue)",
        payload: ["system": system.rawValue, "outcome": word]))
  }
}

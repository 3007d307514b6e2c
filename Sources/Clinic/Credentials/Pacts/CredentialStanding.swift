import Store
import Vocabulary

/// Whether the person who answers for credentials may let them be used (SEC-02, SEC-08).
public struct CredentialStanding: Sendable, Hashable {
  /// Shown beside the credentials; nil where nobody has to answer for them.
  public let holderName: String?
  /// The pact that holds, or held last.
  public let pact: IntegrityPact?
  /// Why they may not be used; nil when they may.
  public let refusal: CredentialRefusal?

  static func read(
    of credential: Credential, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> CredentialStanding {
    let system = credential.system
    guard system.needsPact else { return CredentialStanding(holderName: nil, pact: nil, refusal: nil) }
    guard let holder = credential.holder else {
      return CredentialStanding(holderName: nil, pact: nil, refusal: .noHolder(system))
    }
    let person = try Account.find(holder, of: credential.facility, in: tx)
    let pact = try IntegrityPact.latest(of: holder, at: credential.facility, in: tx)
    return CredentialStanding(
      holderName: person.name, pact: pact, refusal: refusal(system, person, pact, day))
  }

  /// A person who left cannot hold anything; one who stays needs a pact that is good today.
  private static func refusal(
    _ system: OutsideSystem, _ person: Account, _ pact: IntegrityPact?, _ day: CalendarDate
  ) -> CredentialRefusal? {
    guard person.active else { return .holderLeft(system, name: person.name) }
    guard let pact else { return .noPact(system, name: person.name) }
    return pact.isInForce(on: day) ? nil : .pactOver(system, name: person.name, until: pact.validUntil)
  }
}

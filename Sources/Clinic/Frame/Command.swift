public import Journal
public import Store

/// One thing a person does. Checks the rules, changes the tables, says what happened; the frame writes the
/// one journal entry in the same transaction.
public protocol Command: Sendable {
  associatedtype Result: Sendable
  static var action: Action { get }
  /// What must be asked outside the house before the transaction begins; nothing, as a rule. Access is decided before.
  func prepare(at clinic: Clinic, by actor: Actor) async throws
  /// Throws `Problems` for fields, `Refusal` for everything else. May be run again: no effect outside `tx`.
  func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Result>
}

extension Command {
  public func prepare(at clinic: Clinic, by actor: Actor) async throws {}
}

/// What a command gives back: its result, and the fact to be written down (`nil` when nothing changed).
public struct Performed<Result: Sendable>: Sendable {
  public let result: Result
  public let fact: Fact?

  public init(_ result: Result, _ fact: Fact?) {
    self.result = result
    self.fact = fact
  }
}

public import Store
public import Vocabulary

/// One thing a person wants to see.
public protocol Query: Sendable {
  associatedtype Result: Sendable
  static var action: Action { get }
  func read(in tx: ReadTransaction, _ context: Context) throws -> Result
  /// The patient whose record the result opens; then the reading itself is written in the journal.
  func patientRead(_ result: Result) -> PatientID?
}

extension Query {
  public func patientRead(_ result: Result) -> PatientID? { nil }
}

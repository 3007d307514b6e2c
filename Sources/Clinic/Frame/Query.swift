public import Store
public import Vocabulary

/// One thing a person wants to see.
public protocol Query: Sendable {
  associatedtype Result: Sendable
  static var action: Action { get }
  func read(in tx: ReadTransaction, _ context: Context) throws -> Result
  /// The patient whose record the result opens; then the reading itself is written in the journal.
  func patientRead(_ result: Result) -> PatientID?
  /// For which case it was read, written beside the reading; `nil` for care (EMR-11).
  var readForCase: String? { get }
  /// How old a view of the data it is content with, `nil` for none but the newest. A report that takes an older one is
  /// read from a replica where there is one, and from the leader whenever the replica is further behind than this.
  static var staleness: Duration? { get }
}

extension Query {
  public static var staleness: Duration? { nil }

  public func patientRead(_ result: Result) -> PatientID? { nil }

  public var readForCase: String? { nil }
}

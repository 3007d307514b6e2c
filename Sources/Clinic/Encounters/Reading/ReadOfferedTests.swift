public import Store

/// What the laboratory offers, in the order of its order form.
public struct ReadOfferedTests: Query {
  public static let action = Action.readReferenceData

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [OfferedTest] {
    try OfferedTest.all(in: tx)
  }
}

public import Store

/// The medicine of the formulary with this code of ours; `nil` when it is unknown.
public struct FindDrug: Query {
  public static let action = Action.readReferenceData

  public let code: String

  public init(_ code: String) { self.code = code }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> FormularyDrug? {
    try FormularyDrug.find(code, in: tx)
  }
}

public import Store

/// What BPJS owes beside capitation and claims, and what came of it.
public struct ReadInsurerDebts: Query {
  public static let action = Action.readCapitation
  /// Of the ledger; nil for all.
  let year: Int?

  public init(year: Int? = nil) { self.year = year }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [InsurerDebt] {
    try InsurerDebt.all(context, in: tx)
      .filter { year == nil || $0.month.year == year }
  }
}

/// One of them.
public struct ReadInsurerDebt: Query {
  public static let action = Action.readCapitation
  let id: InsurerDebtID

  public init(_ id: InsurerDebtID) { self.id = id }

  /// - Throws: `Refusal.notFound` for what is not owed and never was.
  public func read(in tx: ReadTransaction, _ context: Context) throws -> InsurerDebt {
    guard let found = try InsurerDebt.find(id, context, in: tx) else {
      throw Refusal.notFound("Denda atau kurang bayar ini")
    }
    return found
  }
}

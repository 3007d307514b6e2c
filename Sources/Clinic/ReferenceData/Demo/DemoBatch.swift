public import Vocabulary

/// Stock of one medicine with one lot number, for the shelves of the demo Puskesmas.
public struct DemoBatch: Sendable, Hashable {
  /// Code of the formulary.
  public let drug: String
  public let lot: String
  /// Counted from the day of loading, so that the demo always has fresh, short-dated and expired stock.
  let expiresInDays: Int
  /// In the drug's unit.
  public let quantity: Int

  public func expiresOn(loadedOn today: CalendarDate) -> CalendarDate { today.adding(days: expiresInDays) }

  /// The stock that comes with the program.
  public static func bundled() throws(ImportRefusal) -> [DemoBatch] {
    try BundledFile.demoBatches.rows(.batches)
  }
}

extension RowFormat<DemoBatch> {
  static var batches: RowFormat {
    RowFormat("drug lot expires_in_days quantity") { row throws(CSVProblem) in
      let quantity = try row.integer("quantity")
      guard quantity > 0 else { throw row.problem("quantity", "Jumlah harus lebih besar daripada 0.") }
      return DemoBatch(
        drug: try row.required("drug"), lot: try row.required("lot"),
        expiresInDays: try row.integer("expires_in_days"), quantity: quantity)
    }
  }
}

import Store
public import Vocabulary

/// Unspent capitation of a year as it was fixed, from which month on BPJS holds it back (SLP-01, SLP-06).
public struct SilpaFixing: Sendable, Hashable, Identifiable {
  public let id: SilpaFixingID
  /// The year in which it was not spent.
  public let fiscalYear: Int
  public let amount: Rupiah
  public let fromMonth: ParticipantMonth
  /// Number of the fixing document.
  public let document: String
  public let dated: CalendarDate
  public let recordedBy: String

  init(_ row: Row) throws {
    id = try row["id"]
    fiscalYear = try row["fiscal_year"]
    amount = try row["amount"]
    fromMonth = try row["from_month"]
    document = try row["document"]
    dated = try row["dated"]
    recordedBy = try row["recorded_by"]
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [SilpaFixing] {
    try tx.all(
      "SELECT t.* FROM \(sql: LedgerEntry.silpa.standing(at: facility)) ORDER BY t.fiscal_year",
      SilpaFixing.init)
  }
}

public typealias SilpaFixingID = ID<SilpaFixing>

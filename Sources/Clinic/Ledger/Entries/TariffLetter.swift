import Store
public import Vocabulary

/// A letter in which BPJS fixes the tariff per participant (CAP-22; Lampiran II I.A.1.a).
public struct TariffLetter: Sendable, Hashable, Identifiable {
  public let id: TariffLetterID
  public let number: String
  public let dated: CalendarDate
  public let validFrom: CalendarDate
  /// Last day; nil until the next letter.
  public let validUntil: CalendarDate?
  /// Rupiah per participant and month, before performance.
  public let tariff: Rupiah
  /// Where the paper lies.
  public let reference: String
  public let hasScan: Bool
  public let recordedBy: String

  init(_ row: Row) throws {
    id = try row["id"]
    number = try row["number"]
    dated = try row["dated"]
    validFrom = try row["valid_from"]
    validUntil = try row["valid_until"]
    tariff = try row["tariff"]
    reference = try row["reference"]
    hasScan = try row["has_scan"]
    recordedBy = try row["recorded_by"]
  }

  /// By their first day.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [TariffLetter] {
    try tx.all(
      """
      SELECT t.id, t.number, t.dated, t.valid_from, t.valid_until, t.tariff, t.reference, t.recorded_by,
        CASE WHEN t.scan IS NULL THEN 0 ELSE 1 END AS has_scan
      FROM \(sql: LedgerEntry.letter.standing(at: facility)) ORDER BY t.valid_from
      """, TariffLetter.init)
  }

  func isInForce(on day: CalendarDate) -> Bool {
    validFrom <= day && validUntil.map { day <= $0 } ?? true
  }

  /// Why a letter cannot stand beside this one; nil when it can. A letter without a last day ends where the next begins.
  func overlap(from: CalendarDate, until: CalendarDate?) -> Bool {
    if from == validFrom { return true }
    return from < validFrom ? until.map { $0 >= validFrom } ?? false : validUntil.map { $0 >= from } ?? false
  }
}

public typealias TariffLetterID = ID<TariffLetter>

import Store
public import Vocabulary

/// One thing known of a facility, the newest of its kind.
public struct FacilityDetail: Sendable, Hashable {
  public let field: FacilityField
  public let value: String
  /// Of a licence or certificate.
  public let validUntil: CalendarDate?
  public let recordedAt: Instant
  public let recordedBy: String

  private init(_ field: FacilityField, _ row: Row) throws {
    self.field = field
    value = try row["value"]
    validUntil = try row["valid_until"]
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
  }

  /// The newest of each field; a field that was emptied is left out.
  static func all(
    of facility: FacilityID, in tx: ReadTransaction
  ) throws -> [FacilityField: FacilityDetail] {
    try newest(of: facility, in: tx).filter { !$0.value.value.isEmpty }
  }

  /// The newest of each field, emptied or not.
  static func newest(
    of facility: FacilityID, in tx: ReadTransaction
  ) throws -> [FacilityField: FacilityDetail] {
    let rows = try tx.all(
      "SELECT * FROM facility_detail WHERE facility = \(facility) ORDER BY recorded_at, id"
    ) { row -> FacilityDetail? in
      // Accounts stood here once; they are in the ledger now.
      guard let field = FacilityField(rawValue: try row["field"]) else { return nil }
      return try FacilityDetail(field, row)
    }
    return Dictionary(
      rows.compactMap { $0 }.map { ($0.field, $0) }, uniquingKeysWith: { _, newest in newest })
  }
}

import Store
public import Vocabulary

/// Somebody laid the register beside HFIS: on which day, what was missing then, what HFIS says otherwise.
public struct HFISReview: Sendable, Hashable, Identifiable {
  public let id: HFISReviewID
  public let on: CalendarDate
  /// How many sentences of the dataset were open that day.
  public let lacking: Int
  /// Empty when HFIS says the same.
  public let differences: String
  public let recordedAt: Instant
  public let recordedBy: String

  /// Days after which somebody should compare again: changes are due every month.
  public static let days = 31

  public func isOld(on today: CalendarDate) -> Bool { today.days(since: on) > Self.days }

  private init(_ row: Row) throws {
    id = try row["id"]
    on = try row["reviewed_on"]
    lacking = try row["lacking"]
    differences = try row["differences"]
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
  }

  /// The newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [HFISReview] {
    try tx.all(
      """
      SELECT * FROM hfis_review WHERE facility = \(facility)
      ORDER BY reviewed_on DESC, recorded_at DESC, id DESC LIMIT 24
      """, HFISReview.init)
  }
}

public typealias HFISReviewID = ID<HFISReview>

import Foundation
public import JKN
import Store
public import Vocabulary

/// A closed month: the case it was counted from, the answer of the rule, the records behind it, and what was left over.
public struct MonthClosing: Sendable, Hashable {
  public let month: ParticipantMonth
  /// The name of the agreement's terms.
  public let terms: String
  public let file: ParticipantFileID?
  public let listVersion: Int?
  /// The case of `sehat jkn capitation`.
  public let input: String
  /// What the command answered to it, explanation and all.
  public let answer: String
  public let records: ClosedRecords
  public let doctors: Int
  public let dentists: Int
  public let capitation: Rupiah
  public let corrections: Rupiah
  public let before: LedgerRemainder
  public let silpaFixed: Rupiah
  public let payable: Rupiah
  public let after: LedgerRemainder
  public let closedAt: Instant
  public let closedBy: String

  init(_ row: Row) throws {
    month = try row["month"]
    terms = try row["terms"]
    file = try row["participant_file"]
    listVersion = try row["list_version"]
    input = try row["input"]
    answer = try row["answer"]
    records = try JSONDecoder().decode(ClosedRecords.self, from: Data((try row["records"] as String).utf8))
    doctors = try row["doctors"]
    dentists = try row["dentists"]
    capitation = try row["capitation"]
    corrections = try row["corrections"]
    before = LedgerRemainder(silpa: try row["silpa_before"], overpaid: try row["overpaid_before"])
    silpaFixed = try row["silpa_fixed"]
    payable = try row["payable"]
    after = LedgerRemainder(silpa: try row["silpa_after"], overpaid: try row["overpaid_after"])
    closedAt = try row["closed_at"]
    closedBy = try row["closed_by"]
  }

  static func find(
    of month: ParticipantMonth, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> MonthClosing? {
    try tx.first(
      "SELECT * FROM capitation_closing WHERE facility = \(facility) AND month = \(month)", MonthClosing.init)
  }

  /// The latest closed month, or the latest before another.
  static func last(
    of facility: FacilityID, before month: ParticipantMonth? = nil, in tx: ReadTransaction
  ) throws -> MonthClosing? {
    try tx.first(
      """
      SELECT * FROM capitation_closing WHERE facility = \(facility)
        AND month < \(month?.text ?? "9999-12") ORDER BY month DESC LIMIT 1
      """, MonthClosing.init)
  }

  /// The list of participants it was counted from.
  func list(at facility: FacilityID, in tx: ReadTransaction) throws -> ParticipantFile? {
    try tx.first(
      "SELECT * FROM participant_file WHERE facility = \(facility) AND id = \(file)", ParticipantFile.init)
  }
}

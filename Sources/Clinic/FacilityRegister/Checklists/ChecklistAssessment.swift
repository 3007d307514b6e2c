public import JKN
import Store
public import Vocabulary

/// What somebody found on one day when going through a list.
public struct ChecklistAssessment: Sendable, Identifiable {
  public enum Answer: String, Sendable, Codable, CaseIterable {
    case met, short, absent

    public var word: String {
      switch self {
      case .met: "Terpenuhi"
      case .short: "Belum"
      case .absent: "Tidak berlaku"
      }
    }
  }

  public struct Finding: Sendable, Hashable, Codable {
    public let answer: Answer
    /// What is lacking and what is done about it.
    public let note: String

    public init(_ answer: Answer, note: String = "") {
      self.answer = answer
      self.note = note
    }
  }

  public let id: ChecklistAssessmentID
  /// Its paper's.
  public let number: String
  public let list: Checklist
  public let on: CalendarDate
  /// By the item's code.
  public let findings: [String: Finding]
  public let assessedAt: Instant
  public let assessedBy: String

  init(_ row: Row, of list: Checklist) throws {
    self.list = list
    id = try row["id"]
    let day: CalendarDate = try row["assessed_on"]
    on = day
    let number: String? = try row["number"]
    self.number = number ?? "DP-\(day.iso)"
    findings = (try row["findings"] as Kept<[String: Finding]>).value
    assessedAt = try row["assessed_at"]
    assessedBy = try row["assessed_by"]
  }

  /// What is not met, in the order of the list. An item that came to the list later counts as not looked at.
  public var shortfalls: [Checklist.Item] {
    list.items.filter { findings[$0.code].map { $0.answer == .short } ?? true }
  }

  /// Once a year somebody should look again.
  public static let months = 12

  public func isOld(on today: CalendarDate) -> Bool { on.adding(months: Self.months) < today }

  /// The newest day first.
  static func all(
    of kind: ChecklistKind, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [ChecklistAssessment] {
    let list = try Checklist.shipped(kind)
    return try tx.all(
      """
      SELECT * FROM equipment_assessment WHERE facility = \(facility) AND list = \(kind.rawValue)
      ORDER BY assessed_on DESC, assessed_at DESC, id DESC LIMIT 60
      """
    ) { try ChecklistAssessment($0, of: list) }
  }

  static func find(
    _ id: ChecklistAssessmentID, of kind: ChecklistKind, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> ChecklistAssessment {
    let list = try Checklist.shipped(kind)
    let sql: SQL = """
      SELECT * FROM equipment_assessment
      WHERE facility = \(facility) AND list = \(kind.rawValue) AND id = \(id)
      """
    guard let found = try tx.first(sql, { try ChecklistAssessment($0, of: list) }) else {
      throw Refusal.notFound("Penilaian daftar periksa")
    }
    return found
  }
}

public typealias ChecklistAssessmentID = ID<ChecklistAssessment>

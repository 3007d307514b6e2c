import Store
public import Vocabulary

/// What somebody found on one day when going through the list.
public struct EquipmentAssessment: Sendable, Identifiable {
  public enum Answer: String, Sendable, Codable, CaseIterable {
    case met, short, absent

    public var word: String {
      switch self {
      case .met: "Ada"
      case .short: "Kurang"
      case .absent: "Tidak perlu"
      }
    }
  }

  public let id: EquipmentAssessmentID
  public let on: CalendarDate
  public let findings: [EquipmentItem: Finding]
  public let assessedAt: Instant
  public let assessedBy: String

  public struct Finding: Sendable, Hashable, Codable {
    public let answer: Answer
    /// What is lacking and what is done about it.
    public let note: String

    public init(_ answer: Answer, note: String = "") {
      self.answer = answer
      self.note = note
    }
  }

  init(_ row: Row) throws {
    id = try row["id"]
    on = try row["assessed_on"]
    let kept = (try row["findings"] as Kept<[String: Finding]>).value
    findings = Dictionary(
      kept.compactMap { name, finding in EquipmentItem(rawValue: name).map { ($0, finding) } },
      uniquingKeysWith: { first, _ in first })
    assessedAt = try row["assessed_at"]
    assessedBy = try row["assessed_by"]
  }

  /// What is lacking, in the order of the list. An item that came to the list later counts as not looked at.
  public var shortfalls: [EquipmentItem] {
    EquipmentItem.allCases.filter { findings[$0].map { $0.answer == .short } ?? true }
  }

  /// Once a year somebody should look again.
  public static let months = 12

  public func isOld(on today: CalendarDate) -> Bool { on.adding(months: Self.months) < today }

  /// The newest day first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [EquipmentAssessment] {
    try tx.all(
      """
      SELECT * FROM equipment_assessment WHERE facility = \(facility)
      ORDER BY assessed_on DESC, assessed_at DESC, id DESC LIMIT 60
      """, EquipmentAssessment.init)
  }
}

public typealias EquipmentAssessmentID = ID<EquipmentAssessment>

public import JKN
import Journal
public import Store
public import Vocabulary

/// Keeps what was found when a list was gone through. Every item is answered; what is not met says what.
public struct AssessChecklist: Command {
  public static let action = Action.manageFacility
  public static let day = "tanggal"
  let kind: ChecklistKind
  let day: CalendarDate
  let findings: [String: ChecklistAssessment.Finding]

  /// - `findings`: by the item's code. Codes that the list does not know are left out.
  public init(
    _ kind: ChecklistKind, on day: CalendarDate, _ findings: [String: ChecklistAssessment.Finding]
  ) {
    self.kind = kind
    self.day = day
    self.findings = findings
  }

  /// The field of an item's answer, and of its note.
  public static func field(_ code: String) -> String { "butir-\(code)" }
  public static func note(_ code: String) -> String { "catatan-\(code)" }

  public func perform(in tx: WriteTransaction, _ context: Context) throws
    -> Performed<ChecklistAssessmentID>
  {
    let items = try Checklist.shipped(kind).items
    try problems(items, context.today).throwIfAny()
    let id = ChecklistAssessmentID(at: context.now)
    let number = try Numbering.next(kind.letters, on: context.today, of: context.facility, in: tx)
    let codes = Set(items.map(\.code))
    let kept = Kept(findings.filter { codes.contains($0.key) })
    try tx.execute(
      """
      INSERT INTO equipment_assessment (facility, id, list, number, assessed_on, findings, assessed_at,
        assessed_by)
      VALUES (\(context.facility), \(id), \(kind.rawValue), \(number), \(day), \(kept), \(context.now),
        \(context.actor.name))
      """)
    let short = items.map(\.code).filter { findings[$0]?.answer == .short }
    let payload = [
      "list": kind.rawValue, "number": number, "on": day.iso, "short": short.joined(separator: " "),
    ]
    return Performed(id, try Fact(FactKind.checklistAssessed, payload: payload))
  }

  private func problems(_ items: [Checklist.Item], _ today: CalendarDate) -> Problems {
    var problems = Problems()
    if day > today { problems.add(Self.day, "Tanggal pemeriksaan tidak boleh di masa depan.") }
    for item in items {
      guard let finding = findings[item.code] else {
        problems.add(Self.field(item.code), "Pilih jawabannya.")
        continue
      }
      if finding.answer == .absent, !item.canBeAbsent {
        problems.add(Self.field(item.code), "Butir ini berlaku bagi setiap Puskesmas.")
      }
      if finding.answer == .short, finding.note.trimmingBlanks.isEmpty {
        problems.add(Self.note(item.code), "Tulis apa yang kurang dan rencananya.")
      }
      problems.limit(finding.note, at: Self.note(item.code), to: 200)
    }
    return problems
  }
}

extension ChecklistKind {
  /// The letters before the number of its papers.
  fileprivate var letters: String {
    switch self {
    case .equipment: "DP"
    case .integration: "KI"
    case .registration, .outpatient, .inpatient, .diagnostics, .pharmacy, .information: "DL"
    }
  }
}

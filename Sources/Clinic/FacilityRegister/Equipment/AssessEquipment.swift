import Journal
public import Store
public import Vocabulary

/// Keeps what was found when the list was gone through. Every item is answered; what is lacking says what.
public struct AssessEquipment: Command {
  public static let action = Action.manageFacility
  public static let day = "tanggal"
  let day: CalendarDate
  let findings: [EquipmentItem: EquipmentAssessment.Finding]

  public init(on day: CalendarDate, _ findings: [EquipmentItem: EquipmentAssessment.Finding]) {
    self.day = day
    self.findings = findings
  }

  /// The field of an item's answer, and of its note.
  public static func field(_ item: EquipmentItem) -> String { "butir-\(item.rawValue)" }
  public static func note(_ item: EquipmentItem) -> String { "catatan-\(item.rawValue)" }

  public func perform(in tx: WriteTransaction, _ context: Context) throws
    -> Performed<EquipmentAssessmentID>
  {
    try problems(context.today).throwIfAny()
    let id = EquipmentAssessmentID(at: context.now)
    let kept = Kept(Dictionary(uniqueKeysWithValues: findings.map { ($0.key.rawValue, $0.value) }))
    try tx.execute(
      """
      INSERT INTO equipment_assessment (facility, id, assessed_on, findings, assessed_at, assessed_by)
      VALUES (\(context.facility), \(id), \(day), \(kept), \(context.now), \(context.actor.name))
      """)
    let short = findings.filter { $0.value.answer == .short }.map(\.key.rawValue).sorted()
    let payload = ["on": day.iso, "short": short.joined(separator: " ")]
    return Performed(id, try Fact(FactKind.equipmentAssessed, payload: payload))
  }

  private func problems(_ today: CalendarDate) -> Problems {
    var problems = Problems()
    if day > today { problems.add(Self.day, "Tanggal pemeriksaan tidak boleh di masa depan.") }
    for item in EquipmentItem.allCases {
      guard let finding = findings[item] else {
        problems.add(Self.field(item), "Pilih jawabannya.")
        continue
      }
      if finding.answer == .absent, !item.canBeAbsent {
        problems.add(Self.field(item), "Butir ini diperlukan setiap Puskesmas.")
      }
      if finding.answer == .short, finding.note.trimmingBlanks.isEmpty {
        problems.add(Self.note(item), "Tulis apa yang kurang dan rencananya.")
      }
      if finding.note.count > 200 { problems.add(Self.note(item), "Paling panjang 200 huruf.") }
    }
    return problems
  }
}

/// What was found through the years, the newest first.
public struct ReadEquipment: Query {
  public static let action = Action.manageFacility

  public init() {}

  public func read(
    in tx: ReadTransaction, _ context: Context
  ) throws -> (today: CalendarDate, assessments: [EquipmentAssessment]) {
    (context.today, try EquipmentAssessment.all(of: context.facility, in: tx))
  }
}

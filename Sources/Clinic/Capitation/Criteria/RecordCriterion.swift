public import JKN
import Journal
public import Store
public import Vocabulary

/// Writes a criterion down as it is since a day. A wrong one is followed by the right one.
public struct RecordCriterion: Command {
  public static let action = Action.keepLedger
  public let kind: CapitationCriterion.Kind?
  public let value: String
  public let since: CalendarDate?
  public let change: CriterionChange?
  public let enteredOn: CalendarDate?
  public let basis: String

  public init(
    _ kind: CapitationCriterion.Kind?, _ value: String, since day: CalendarDate?, _ change: CriterionChange?,
    enteredOn: CalendarDate? = nil, basis: String
  ) {
    self.kind = kind
    self.value = value.trimmingBlanks
    since = day
    self.change = change
    self.enteredOn = enteredOn
    self.basis = basis.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let kind = "kriteria"
    public static let value = "keadaan"
    public static let since = "sejak"
    public static let change = "perubahan"
    public static let enteredOn = "hfis"
    public static let basis = "dasar"
  }

  public func perform(
    in tx: WriteTransaction, _ context: Context
  ) throws -> Performed<CapitationCriterionID> {
    try problems(today: context.today).throwIfAny()
    guard let kind, let since, let change else { throw Refusal.notFound("Kriteria") }
    let id = CapitationCriterionID(at: context.now)
    try tx.execute(
      """
      INSERT INTO capitation_criterion (facility, id, criterion, value, since, change, entered_on, basis, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(kind), \(value), \(since), \(change.rawValue), \(enteredOn), \(basis),
        \(context.now), \(context.actor.name))
      """)
    return Performed(id, try .entered("capitation-criterion", id.text))
  }

  private func problems(today: CalendarDate) -> Problems {
    var problems = Problems()
    if kind == nil { problems.add(Field.kind, "Pilih kriterianya.") }
    problems.require(value, at: Field.value, "Tulis keadaannya", upTo: 300)
    problems.require(since, at: Field.since)
    if let since, since > today { problems.add(Field.since, "Tanggal ini tidak boleh di masa depan.") }
    if change == nil { problems.add(Field.change, "Pilih tetap, bertambah, atau berkurang.") }
    if let enteredOn, enteredOn > today {
      problems.add(Field.enteredOn, "Tanggal pencatatan di HFIS tidak boleh di masa depan.")
    }
    if let enteredOn, let since, enteredOn < since {
      problems.add(Field.enteredOn, "HFIS tidak mencatatnya sebelum terjadi, \(since.iso).")
    }
    problems.require(basis, at: Field.basis, "Tulis surat atau berita acara yang mendasarinya", upTo: 100)
    return problems
  }
}

import Journal
public import Store
public import Vocabulary

/// Writes down that the register was compared with HFIS.
public struct ReviewHFIS: Command {
  public static let action = Action.manageFacility
  let day: CalendarDate
  let differences: String

  /// - Parameter differences: what HFIS says otherwise; empty when it says the same.
  public init(on day: CalendarDate, differences: String = "") {
    self.day = day
    self.differences = differences.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let day = "dibandingkan"
    public static let differences = "beda"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<HFISReviewID> {
    var problems = Problems()
    if day > context.today { problems.add(Field.day, "Tanggalnya tidak boleh di masa depan.") }
    problems.limit(differences, at: Field.differences, to: 1000)
    try problems.throwIfAny()
    let lacking = try ReadHFISDataset.dataset(context, in: tx).lacking
    let id = HFISReviewID(at: context.now)
    try tx.execute(
      """
      INSERT INTO hfis_review (facility, id, reviewed_on, lacking, differences, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(day), \(lacking), \(differences), \(context.now),
        \(context.actor.name))
      """)
    let payload = ["on": day.iso, "lacking": String(lacking)]
    return Performed(id, try Fact(FactKind.hfisReviewed, payload: payload))
  }
}

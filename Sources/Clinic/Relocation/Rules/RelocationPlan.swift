/// What becomes of each table when facilities move into another database.
///
/// A table not named here belongs to facilities, by its own column or over its references, and comes over row by row.
public struct RelocationPlan: Sendable {
  public enum Treatment: Sendable, Hashable {
    /// Rows of the moving facilities: all of them come over.
    case owned
    /// All rows come over though none names a facility; their keys are nobody else's.
    case whole
    /// A list that both databases have. Rows with the same `by` make a group: a group that is not there yet comes
    /// over, one that is there stays as it is there, and a difference in any column but `ignoring` is reported.
    case shared(by: [String], ignoring: Set<String> = [])
    /// Made anew from what came over.
    case derived
    /// Tells of the database or of somebody at work in it: stays where it is.
    case left
  }

  private var exceptions: [String: Treatment]

  public init(_ exceptions: [String: Treatment]) { self.exceptions = exceptions }

  /// Both; every table is named at most once.
  public static func + (one: RelocationPlan, other: RelocationPlan) -> RelocationPlan {
    RelocationPlan(one.exceptions.merging(other.exceptions) { first, _ in first })
  }

  /// - Returns: `nil` when the table has no way to a facility and nobody said what becomes of it: a mistake.
  func treatment(of table: String, isLedToFacility: Bool) -> Treatment? {
    exceptions[table] ?? (isLedToFacility ? .owned : nil)
  }

  /// The tables of the clinic and of what it stands on.
  public static let clinic = RelocationPlan([
    "journal_head": .derived,
    // A line that was away was away for every facility of its database.
    "outage": .whole,

    "diagnosis_code": .shared(by: ["code"]),
    "procedure_code": .shared(by: ["code"]),
    "region": .shared(by: ["code"]),
    "drug_product": .shared(by: ["code"]),
    "loinc_test": .shared(by: ["code"]),
    "drug": .shared(by: ["code"]),
    "laboratory_test": .shared(by: ["code"]),
    "laboratory_range": .shared(by: ["test"]),
    "agreement_file": .shared(
      by: ["name"], ignoring: ["id", "added_at", "added_by", "withdrawn_at", "withdrawn_by"]),
    "local_tariff": .shared(
      by: ["region", "way", "from_day"],
      ignoring: ["id", "recorded_at", "recorded_by", "withdrawn_at", "withdrawn_by"]),
    "claim_sign": .shared(
      by: ["subject", "title", "from_day"],
      ignoring: ["id", "recorded_at", "recorded_by", "ended_at", "ended_by"]),
    // The receiving installation has a calendar of its own, and a year's list holds for all of it.
    "holiday_file": .left,
    "holiday": .left,

    // Nobody stays signed in across a move, and links were made for the old address.
    "session": .left,
    "sign_in_attempt": .left,
    "account_link": .left,
    "backup": .left,
    "restore_drill": .left,
    "reference_import": .left,
    "arriving_facility": .left,
    "departure": .left,
    "relocation": .left,
    "relocation_facility": .left,
    "relocation_table": .left,
    "relocation_account": .left,
    "relocation_difference": .left,
  ])
}

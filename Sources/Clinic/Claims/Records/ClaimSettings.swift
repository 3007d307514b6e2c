import Journal
public import Store
import Vocabulary

/// What the claims of a Puskesmas need to know of it: what it is licensed for, and who signs.
public struct ClaimSettings: Sendable, Hashable {
  public var isPONED = false
  public var hasBeds = false
  public var head = ""
  /// NIP.
  public var headNumber = ""

  public init() {}

  static func find(of facility: FacilityID, in tx: ReadTransaction) throws -> ClaimSettings {
    try tx.first("SELECT * FROM claim_setting WHERE facility = \(facility)") { row in
      var found = ClaimSettings()
      found.isPONED = try row["poned"]
      found.hasBeds = try row["beds"]
      found.head = try row["head"]
      found.headNumber = try row["head_number"]
      return found
    } ?? ClaimSettings()
  }
}

/// Keeps them.
public struct KeepClaimSettings: Command {
  public static let action = Action.manageFacility
  public let settings: ClaimSettings

  public init(_ settings: ClaimSettings) { self.settings = settings }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    var problems = Problems()
    problems.limit(settings.head, at: "kepala", to: 100)
    problems.limit(settings.headNumber, at: "nip", to: 100)
    try problems.throwIfAny()
    try tx.execute(
      """
      INSERT INTO claim_setting (facility, poned, beds, head, head_number, bank, bank_account, set_at, set_by)
      VALUES (\(context.facility), \(settings.isPONED), \(settings.hasBeds), \(settings.head),
        \(settings.headNumber), '', '', \(context.now), \(context.actor.name))
      ON CONFLICT (facility) DO UPDATE SET poned = excluded.poned, beds = excluded.beds,
        head = excluded.head, head_number = excluded.head_number,
        set_at = excluded.set_at, set_by = excluded.set_by
      """)
    return Performed((), try Fact(FactKind.claimSettingsKept))
  }
}

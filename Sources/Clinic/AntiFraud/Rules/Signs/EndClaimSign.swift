import Journal
public import Store
public import Vocabulary

/// Ends an added sign: after that day it is not looked for any more. One that was wrong from the beginning ends on the day before
/// its first.
public struct EndClaimSign: Command {
  public static let action = Action.importReferenceData
  public let id: RecordedClaimSignID
  /// Its last day.
  public let until: CalendarDate?

  public init(_ id: RecordedClaimSignID, on until: CalendarDate?) {
    self.id = id
    self.until = until
  }

  /// The name of its field.
  public static let field = "sampai"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    guard let found = try RecordedClaimSign.all(in: tx).first(where: { $0.id == id }) else {
      throw Refusal.notFound("Tanda klaim")
    }
    guard found.endedAt == nil else { throw Refusal.conflict("Tanda ini sudah diakhiri.") }
    guard let until, until >= found.from.adding(days: -1) else {
      throw Problems([
        Problem(
          field: Self.field,
          "Tulis hari terakhirnya, paling awal sehari sebelum \(found.from.iso) bila sejak awal keliru.")
      ])
    }
    try tx.execute(
      """
      UPDATE claim_sign SET until_day = \(until), ended_at = \(context.now), ended_by = \(context.actor.name)
      WHERE id = \(id)
      """)
    return Performed(
      (),
      try Fact(FactKind.claimSignEnded, subject: "ClaimSign/\(id)", payload: ["until": until.iso]))
  }
}

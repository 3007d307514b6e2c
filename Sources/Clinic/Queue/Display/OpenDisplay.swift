import Journal
public import Store

/// Makes the display screen's address; the one before stops working.
public struct OpenDisplay: Command {
  public static let action = Action.manageFacility

  public init() {}

  /// The code, told this once.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<String> {
    let code = DisplayCode.random()
    try tx.execute(
      """
      INSERT INTO queue_display (code_digest, facility, made_at)
      VALUES (\(DisplayCode.digest(code)), \(context.facility), \(context.now))
      ON CONFLICT (facility) DO UPDATE SET code_digest = excluded.code_digest, made_at = excluded.made_at
      """)
    return Performed(code, try Fact(FactKind.displayOpened))
  }
}

extension FactKind {
  /// The facility's display screen got a new address.
  public static let displayOpened = "queue.display-opened"
}

public import Store

extension Migration {
  /// The last services of a room are found without passing by everybody who still waits there.
  public static let servedTickets = Migration(
    67, "served tickets",
    [
      .sql(
        "CREATE INDEX ticket_served ON ticket (room, day, number) WHERE state IN ('done', 'transferred')")
    ])
}

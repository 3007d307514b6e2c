/// One atomic change. What it does is there whole after the closure returns, or not at all when it throws.
///
/// The closure may be run again (another engine, another server won a race), so it must have no effect besides.
public final class WriteTransaction: ReadTransaction {
  private(set) var announcements: [Announcement] = []

  /// Runs a statement; answers how many rows it changed.
  @discardableResult
  public func execute(_ sql: SQL) throws -> Int { try connection.execute(sql) }

  /// Tells listeners of `topic` once the change is committed; never when it is rolled back.
  public func announce(_ topic: String, _ message: String = "") {
    announcements.append(Announcement(topic: topic, message: message))
  }

  /// The next number of a counter that has no gaps: 1, 2, 3 … Serialises writers of the same counter.
  public func next(_ counter: String, of facility: String) throws -> Int64 {
    let next: Int64? = try value(
      """
      INSERT INTO counter (facility, name, value) VALUES (\(facility), \(counter), 1)
      ON CONFLICT (facility, name) DO UPDATE SET value = counter.value + 1 RETURNING value
      """)
    guard let next else { throw StoreError.refused(detail: "counter \(counter) gave no number") }
    return next
  }
}

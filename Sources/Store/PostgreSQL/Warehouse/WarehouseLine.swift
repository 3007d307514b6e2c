/// One district's line as the warehouse sees it.
public struct WarehouseLine: Sendable, Hashable {
  public let name: String
  /// `false` when an operator stopped it.
  public let isEnabled: Bool
  /// Whether something is being received or waited for at this moment.
  public let isConnected: Bool
  /// Tables whose first copy is still under way.
  public let copying: Int
  /// Failures since the line was made.
  public let failures: Int

  init(_ row: [String?]) {
    name = String((row[0] ?? "").dropFirst("sehat_".count))
    isEnabled = row[1] == "t"
    isConnected = row[2] == "t"
    copying = row[3].flatMap { Int($0) } ?? 0
    failures = row[4].flatMap { Int($0) } ?? 0
  }
}

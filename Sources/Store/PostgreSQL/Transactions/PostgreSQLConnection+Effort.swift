extension PostgreSQLConnection {
  /// The rows that every scan of the plan met, those it threw away included.
  func effort(of sql: SQL) throws -> (plan: [String], effort: Int) {
    var plan: [String] = []
    try query("EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF)" + sql) { plan.append(try $0["QUERY PLAN"]) }
    var (effort, loops) = (0, 0)
    for line in plan {
      if let rows = Self.number(after: "actual rows=", in: line) {
        loops = Self.number(after: "loops=", in: line) ?? 1
        if line.contains("Scan") { effort += rows * loops }
      } else if line.contains("Rows Removed by") {
        effort += (Self.number(after: ": ", in: line) ?? 0) * loops
      }
    }
    return (plan, effort)
  }

  private static func number(after words: String, in line: String) -> Int? {
    guard let found = line.firstRange(of: words) else { return nil }
    return Int(line[found.upperBound...].prefix { $0.isNumber })
  }
}

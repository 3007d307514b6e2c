/// Who serves where on which weekday.
struct DemoSession: Sendable {
  /// Key of a colleague, or the role of the first of a trade.
  let staff: String
  let room: String
  /// 1 = Monday … 7 = Sunday.
  let weekday: Int
  let opens: String
  let closes: String
}

extension RowFormat<DemoSession> {
  static var sessions: RowFormat {
    RowFormat("staff room weekday opens closes") { row throws(CSVProblem) in
      let weekday = try row.integer("weekday")
      guard (1...7).contains(weekday) else { throw row.problem("weekday", "Hari harus 1 sampai 7.") }
      return DemoSession(
        staff: try row.required("staff"), room: try row.required("room"), weekday: weekday,
        opens: try row.clock("opens"), closes: try row.clock("closes"))
    }
  }
}

extension CSVRow {
  fileprivate func clock(_ column: String) throws(CSVProblem) -> String {
    let text = try required(column)
    guard text.wholeMatch(of: /([01][0-9]|2[0-3]):[0-5][0-9]/) != nil else {
      throw problem(column, "“\(text)” bukan jam; contoh yang benar 08:00.")
    }
    return text
  }
}

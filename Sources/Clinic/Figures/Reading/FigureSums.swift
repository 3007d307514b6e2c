import Store
import Vocabulary

/// Sums over the figures of many facilities and days.
enum FigureSums {
  static func lines(
    _ scope: FigureScope, _ places: [FigurePlace], _ days: ClosedRange<CalendarDate>, in tx: ReadTransaction
  ) throws -> [FigureLine] {
    let key: SQL =
      switch scope {
      case .everywhere: "f.district_code"
      case .district: "f.facility"
      case .facility: "d.day"
      }
    var sums: [String: [FigureCell: Int]] = [:]
    let rows = try tx.rows(
      """
      SELECT \(sql: key) AS line, d.measure, d.kind, SUM(d.amount) AS amount
      FROM figure_facility f JOIN figure_day d ON d.facility = f.facility
      WHERE \(sql: scope.condition) AND d.measure IN \(list: Measure.ofLine)
        AND d.day >= \(days.lowerBound) AND d.day <= \(days.upperBound)
      GROUP BY \(sql: key), d.measure, d.kind
      """)
    for row in rows {
      let cell = FigureCell(try row["measure"], try row["kind"])
      sums[try row["line"], default: [:]][cell] = try row["amount"]
    }
    switch scope {
    case .everywhere:
      return Dictionary(grouping: places, by: \.districtCode).sorted { $0.key < $1.key }.map { code, there in
        FigureLine(
          of: .district(code), name: there[0].districtWord,
          completeUntil: there.map(\.completeUntil).min(), amounts: sums[code] ?? [:])
      }
    case .district:
      return places.map {
        FigureLine(
          of: .facility($0.facility), name: $0.name, completeUntil: $0.completeUntil,
          amounts: sums[$0.facility.text] ?? [:])
      }
    case .facility:
      return sums.sorted { $0.key > $1.key }.compactMap { text, amounts in
        CalendarDate(iso: text).map {
          FigureLine(of: .day($0), name: "", completeUntil: nil, amounts: amounts)
        }
      }
    }
  }

  /// Everything that is told apart by kind.
  static func kinds(
    _ scope: FigureScope, _ days: ClosedRange<CalendarDate>, in tx: ReadTransaction
  ) throws -> [FigureCell: Int] {
    let measures: [Measure] = [.visitByRoom, .payer, .contactKind, .disposition, .diagnosis, .waiting]
    let pairs = try tx.all(
      """
      SELECT d.measure, d.kind, d.sex, d.age, SUM(d.amount) AS amount
      FROM figure_facility f JOIN figure_day d ON d.facility = f.facility
      WHERE \(sql: scope.condition) AND d.measure IN \(list: measures)
        AND d.day >= \(days.lowerBound) AND d.day <= \(days.upperBound)
      GROUP BY d.measure, d.kind, d.sex, d.age
      """
    ) { row in
      let cell = FigureCell(
        try row["measure"], try row["kind"], sex: Sex(rawValue: try row["sex"]),
        age: AgeBand(rawValue: try row["age"]))
      return (cell, try row["amount"] as Int)
    }
    return Dictionary(pairs, uniquingKeysWith: +)
  }
}

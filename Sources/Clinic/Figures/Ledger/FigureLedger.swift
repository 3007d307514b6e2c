import Store
import Vocabulary

/// The figures of one facility, and what each source has added to them: a source that is counted again takes back what
/// it added before, so that a correction, a cancellation or a second counting leaves every figure right.
struct FigureLedger {
  let facility: FacilityID

  /// Puts `part` in the place of what `source` added before; `nil` takes it back.
  func replace(_ source: String, with part: FigurePart?, in tx: WriteTransaction) throws {
    let before = try tx.first(
      "SELECT day, cells FROM figure_source WHERE facility = \(facility) AND source = \(source)"
    ) { FigurePart(day: try $0["day"], text: try $0["cells"]) }
    guard before != part else { return }
    if let before, before.day == part?.day {
      try add(difference(before.cells, part?.cells ?? [:]), on: before.day, in: tx)
    } else {
      if let before { try add(difference(before.cells, [:]), on: before.day, in: tx) }
      if let part { try add(part.cells, on: part.day, in: tx) }
    }
    try keep(source, part, in: tx)
  }

  /// Adds amounts to the cells of a day; cells that come to nothing are no longer there.
  func add(_ amounts: [FigureCell: Int], on day: CalendarDate, in tx: WriteTransaction) throws {
    let rows = amounts.filter { $0.value != 0 }.map { cell, amount in
      """
      (\(facility), \(cell.measure), \(day), \(cell.kind), \(cell.sex?.rawValue ?? ""), \(cell.age?.rawValue ?? ""),
      \(amount))
      """ as SQL
    }
    guard var values = rows.first else { return }
    for row in rows.dropFirst() { values = values + "," + row }
    try tx.execute(
      """
      INSERT INTO figure_day (facility, measure, day, kind, sex, age, amount) VALUES \(sql: values)
      ON CONFLICT (facility, measure, day, kind, sex, age)
      DO UPDATE SET amount = figure_day.amount + excluded.amount
      """)
    for (cell, amount) in amounts where amount < 0 {
      try tx.execute(
        """
        DELETE FROM figure_day WHERE facility = \(facility) AND measure = \(cell.measure) AND day = \(day)
          AND kind = \(cell.kind) AND sex = \(cell.sex?.rawValue ?? "") AND age = \(cell.age?.rawValue ?? "")
          AND amount = 0
        """)
    }
  }

  private func keep(_ source: String, _ part: FigurePart?, in tx: WriteTransaction) throws {
    guard let part else {
      try tx.execute("DELETE FROM figure_source WHERE facility = \(facility) AND source = \(source)")
      return
    }
    try tx.execute(
      """
      INSERT INTO figure_source (facility, source, day, cells)
      VALUES (\(facility), \(source), \(part.day), \(part.text))
      ON CONFLICT (facility, source) DO UPDATE SET day = excluded.day, cells = excluded.cells
      """)
  }

  private func difference(_ old: [FigureCell: Int], _ new: [FigureCell: Int]) -> [FigureCell: Int] {
    new.merging(old.mapValues { -$0 }, uniquingKeysWith: +)
  }
}

extension FigureLedger {
  /// Counts these visits, and the months of those who came, as they stand now.
  func count(_ visits: [CountedVisit], in tx: WriteTransaction) throws {
    for visit in visits { try replace("Encounter/\(visit.id)", with: visit.part, in: tx) }
    for contact in Set(visits.map { ParticipantContact(of: $0) }) {
      try replace(contact.source, with: try contact.part(at: facility, in: tx), in: tx)
    }
  }
}

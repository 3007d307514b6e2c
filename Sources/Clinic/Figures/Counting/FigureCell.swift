public import Vocabulary

/// One place of the figures of a day: what is counted, and of which kind. What a measure does not tell apart is empty.
public struct FigureCell: Sendable, Hashable {
  public let measure: Measure
  /// A room's name, a payer, an ICD-10 category, a band: whatever the measure tells apart.
  public var kind: String
  public var sex: Sex?
  public var age: AgeBand?

  public init(_ measure: Measure, _ kind: String = "", sex: Sex? = nil, age: AgeBand? = nil) {
    self.measure = measure
    self.kind = kind
    self.sex = sex
    self.age = age
  }
}

/// What one visit, or one participant's month, adds to the figures of its day.
struct FigurePart: Equatable {
  let day: CalendarDate
  let cells: [FigureCell: Int]
}

extension FigurePart {
  /// One line a cell, in a fixed order: equal parts have equal texts.
  var text: String {
    cells.map { cell, amount in
      [cell.measure.rawValue, cell.kind, cell.sex?.rawValue ?? "", cell.age?.rawValue ?? "", String(amount)]
        .joined(separator: "\t")
    }.sorted().joined(separator: "\n")
  }

  init(day: CalendarDate, text: String) {
    self.day = day
    let pairs = text.split(separator: "\n").compactMap { line -> (FigureCell, Int)? in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let measure = Measure(rawValue: fields[0]), let amount = Int(fields[4]) else {
        return nil
      }
      let cell = FigureCell(
        measure, fields[1], sex: Sex(rawValue: fields[2]), age: AgeBand(rawValue: fields[3]))
      return (cell, amount)
    }
    cells = Dictionary(pairs, uniquingKeysWith: +)
  }
}

public import Store
public import Vocabulary

/// The figures of a stretch of days: line by line, and below a kabupaten also by kind. The same question here and in a
/// warehouse; nobody's name is in the answer.
public struct ReadFigures: Query {
  public static let action = Action.readFigures
  /// The longest stretch, in days.
  public static let longest = 366

  public let scope: FigureScope
  public let days: ClosedRange<CalendarDate>

  public init(_ scope: FigureScope = .everywhere, _ days: ClosedRange<CalendarDate>) {
    self.scope = scope
    self.days = days
  }

  public struct Result: Sendable {
    /// What was answered: never wider than the person may see.
    public let scope: FigureScope
    public let places: [FigurePlace]
    public let lines: [FigureLine]
    /// By sex and age where the measure tells them apart; empty for more than one kabupaten.
    public let kinds: [FigureCell: Int]
    /// What was compared with other systems.
    public let compared: [ComparedDeliveries]
    /// How often and how long other systems were away.
    public let outages: [OutageFigure]
    /// Titles of the diagnoses among `kinds`.
    public let titles: [String: String]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let scope = try scope.narrowed(for: context, in: tx)
    let places = try tx.all(
      "SELECT f.* FROM figure_facility f WHERE \(sql: scope.condition) ORDER BY f.name", FigurePlace.init)
    let kinds = scope == .everywhere ? [:] : try FigureSums.kinds(scope, days, in: tx)
    let codes = kinds.keys.filter { $0.measure == .diagnosis }.map(\.kind)
    return Result(
      scope: scope, places: places, lines: try FigureSums.lines(scope, places, days, in: tx), kinds: kinds,
      compared: try ComparedDeliveries.all(scope, days, in: tx),
      outages: try OutageFigure.all(scope, days, in: tx), titles: try Self.titles(Set(codes), in: tx))
  }

  /// The title of a category, or of its first code where the classification here has no category of that name.
  private static func titles(_ codes: Set<String>, in tx: ReadTransaction) throws -> [String: String] {
    let pairs = try tx.all(
      "SELECT code, title FROM diagnosis_code WHERE code IN \(list: codes.sorted())"
    ) { (try $0["code"] as String, try $0["title"] as String) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

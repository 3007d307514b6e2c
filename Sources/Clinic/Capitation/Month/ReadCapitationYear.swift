public import Store
import Vocabulary

/// The months of a year until today, each counted as its own page counts it.
public struct ReadCapitationYear: Query {
  public static let action = Action.readCapitation
  public let year: Int

  public init(_ year: Int) { self.year = year }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [CapitationMonth] {
    try (1...12).compactMap { ParticipantMonth("\(year)-\($0 < 10 ? "0" : "")\($0)") }
      .filter { $0.firstDay <= context.today }
      .compactMap { month in
        guard try RegisteredHeads.list(of: month, at: context.facility, in: tx) != nil else { return nil }
        let ground = try MonthGround(month, at: context.facility, zone: context.zone, in: tx)
        return try CapitationMonth(ground, asOf: context.today, in: tx)
      }
  }
}

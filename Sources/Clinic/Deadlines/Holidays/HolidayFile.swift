import Store
public import Vocabulary

/// A year's list of holidays that was taken in, and what of it could not be read.
public struct HolidayFile: Sendable, Identifiable {
  public let id: HolidayFileID
  public let year: Int
  public let name: String
  /// Days that were taken.
  public let days: Int
  /// A sentence for each line that was not.
  public let problems: [String]
  public let takenAt: Instant
  public let takenBy: String
  public let undoneBy: String?

  init(_ row: Row) throws {
    id = try row["id"]
    year = try row["year"]
    name = try row["name"]
    days = try row["days"]
    problems = (try row["problems"] as String).split(separator: "\n").map(String.init)
    takenAt = try row["taken_at"]
    takenBy = try row["taken_by"]
    undoneBy = try row["undone_by"]
  }

  /// Newest first.
  static func all(in tx: ReadTransaction) throws -> [HolidayFile] {
    try tx.all("SELECT * FROM holiday_file ORDER BY taken_at DESC, id DESC", HolidayFile.init)
  }
}

public typealias HolidayFileID = ID<HolidayFile>

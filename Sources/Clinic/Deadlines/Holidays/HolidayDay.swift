public import Store
public import Vocabulary

/// One free day of a year's list.
public struct HolidayDay: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case national
    case collectiveLeave = "collective-leave"

    public var word: String {
      switch self {
      case .national: "Libur nasional"
      case .collectiveLeave: "Cuti bersama"
      }
    }
  }

  public let on: CalendarDate
  public let name: String
  public let kind: Kind

  init(on: CalendarDate, name: String, kind: Kind) {
    self.on = on
    self.name = name
    self.kind = kind
  }

  init(_ row: Row) throws {
    on = try row["day"]
    name = try row["name"]
    kind = try row["kind"]
  }
}

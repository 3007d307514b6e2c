import Store
public import Vocabulary

/// A body that supervises the Puskesmas, by its name and from when until when (VER-08; PKS 004 Ps.8(1)).
public struct SupervisoryBody: Sendable, Hashable, Identifiable {
  public let id: SupervisoryBodyID
  public let kind: Recommendation.Body
  public let name: String
  /// Whom to turn to; empty where nobody was named.
  public let contact: String
  public let from: CalendarDate
  public let until: CalendarDate?
  public let recordedBy: String

  private init(_ row: Row) throws {
    id = try row["id"]
    kind = try row["kind"]
    name = try row["name"]
    contact = try row["contact"]
    from = try row["from_day"]
    until = try row["until_day"]
    recordedBy = try row["recorded_by"]
  }

  public func holds(on day: CalendarDate) -> Bool { from <= day && until.map { day <= $0 } ?? true }

  /// By kind and name, the newest of one name first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [SupervisoryBody] {
    try tx.all(
      "SELECT * FROM supervisory_body WHERE facility = \(facility) ORDER BY kind, name, from_day DESC, id",
      SupervisoryBody.init)
  }
}

public typealias SupervisoryBodyID = ID<SupervisoryBody>

import Store
public import Vocabulary

/// A third party that develops or runs the bridge for the Puskesmas (agreement 004, art. 16(5); SEC-04).
public struct IntegrationDeveloper: Sendable, Hashable, Identifiable {
  public let id: IntegrationDeveloperID
  public let facility: FacilityID
  public let name: String
  /// Number of its contract.
  public let contract: String
  public let beginsOn: CalendarDate
  public let endsOn: CalendarDate
  /// The letter with which BPJS was told of the end.
  public let notice: String?
  public let endedOn: CalendarDate?
  public let recordedBy: String

  /// BPJS is told in writing 30 days before a change or the end, and surely 7 (annex X 3.b.8 against art. 16(6); SEC-05).
  public static let noticeDays = 30
  public static let leastNoticeDays = 7

  /// What has to be done about its end now.
  public enum Warning: Sendable, Hashable {
    /// Tell BPJS: the last day to do so.
    case tellBPJS(by: CalendarDate)
    /// The last day has passed.
    case tellBPJSAtOnce(endsOn: CalendarDate)
    /// It is over: BPJS issues new keys.
    case keysAreToBeRenewed
  }

  public func warning(on today: CalendarDate) -> Warning? {
    if let endedOn {
      return endedOn <= today && today <= endedOn.adding(days: Self.noticeDays) ? .keysAreToBeRenewed : nil
    }
    guard notice == nil, today >= endsOn.adding(days: -Self.noticeDays) else { return nil }
    let last = endsOn.adding(days: -Self.leastNoticeDays)
    return today <= last ? .tellBPJS(by: last) : .tellBPJSAtOnce(endsOn: endsOn)
  }
}

extension IntegrationDeveloper {
  init(_ row: Row) throws {
    id = try row["id"]
    facility = try row["facility"]
    name = try row["name"]
    contract = try row["contract"]
    beginsOn = try row["begins_on"]
    endsOn = try row["ends_on"]
    notice = try row["notice"]
    endedOn = try row["ended_on"]
    recordedBy = try row["recorded_by"]
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [IntegrationDeveloper] {
    try tx.all(
      "SELECT * FROM integration_developer WHERE facility = \(facility) ORDER BY ends_on DESC, id LIMIT 100",
      IntegrationDeveloper.init)
  }

  static func find(
    _ id: IntegrationDeveloperID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> IntegrationDeveloper {
    let found = try tx.first(
      "SELECT * FROM integration_developer WHERE id = \(id) AND facility = \(facility)",
      IntegrationDeveloper.init)
    guard let found else { throw Refusal.notFound("Pengembang") }
    return found
  }

  func insert(at now: Instant, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO integration_developer (id, facility, name, contract, begins_on, ends_on, recorded_at, recorded_by)
      VALUES (\(id), \(facility), \(name), \(contract), \(beginsOn), \(endsOn), \(now), \(recordedBy))
      """)
  }
}

public typealias IntegrationDeveloperID = ID<IntegrationDeveloper>

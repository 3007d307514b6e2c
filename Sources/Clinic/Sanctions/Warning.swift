public import JKN
import Store
public import Vocabulary

/// A warning in the register, with its answer and its lifting (SAN-01 to SAN-05).
public struct Warning: Sendable, Identifiable {
  public let id: WarningID
  /// The number of the letter.
  public let number: String
  public let auditCase: AuditCaseID?
  public let given: GivenWarning
  /// The how many-eth written one that stood; 0 for an oral one.
  public let sequence: Int
  public let about: String
  public let answeredOn: CalendarDate?
  public let answer: String?
  public let liftedBecause: String?

  init(_ row: Row) throws {
    id = try row["id"]
    number = try row["number"]
    auditCase = try row["audit_case"]
    given = GivenWarning(
      try row["kind"], try row["violation"], on: try row["given_on"], liftedOn: try row["lifted_on"])
    sequence = try row["sequence"]
    about = try row["about"]
    answeredOn = try row["answered_on"]
    answer = try row["answer"]
    liftedBecause = try row["lifted_because"]
  }

  /// In the order in which they were given.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [Warning] {
    try tx.all(
      "SELECT * FROM warning WHERE facility = \(facility) ORDER BY given_on, recorded_at", Warning.init)
  }

  static func find(_ id: WarningID, of facility: FacilityID, in tx: ReadTransaction) throws -> Warning {
    let sql: SQL = "SELECT * FROM warning WHERE facility = \(facility) AND id = \(id)"
    guard let found = try tx.first(sql, Warning.init) else { throw Refusal.notFound("Teguran") }
    return found
  }
}

public typealias WarningID = ID<Warning>

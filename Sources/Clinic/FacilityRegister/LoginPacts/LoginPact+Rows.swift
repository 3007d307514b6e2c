import Store
import Vocabulary

extension LoginPact {
  init(_ row: Row) throws {
    id = try row["id"]
    account = try row["account"]
    name = try row["name"]
    nik = try row["nik"]
    jknNumber = try row["jkn_number"]
    email = try row["email"]
    application = try row["application"]
    rights = try row["rights"]
    from = try row["from_on"]
    until = try row["until_on"]
    assignedAt = try row["assigned_at"]
    signedAt = try row["signed_at"]
    endedAt = try row["ended_at"]
    endReason = try row["end_reason"]
    reportedAt = try row["reported_at"]
  }

  /// By application and name.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [LoginPact] {
    try tx.all(
      "SELECT * FROM login_pact WHERE facility = \(facility) ORDER BY application, name, id LIMIT 1000",
      LoginPact.init)
  }

  static func find(_ id: LoginPactID, of facility: FacilityID, in tx: ReadTransaction) throws -> LoginPact {
    let found = try tx.first(
      "SELECT * FROM login_pact WHERE id = \(id) AND facility = \(facility)", LoginPact.init)
    guard let found else { throw Refusal.notFound("Pakta pengguna") }
    return found
  }
}

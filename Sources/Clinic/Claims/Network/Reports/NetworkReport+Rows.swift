import Store
import Vocabulary

extension NetworkReport {
  init(_ row: Row) throws {
    id = try row["id"]
    number = try row["number"]
    network = try row["network"]
    month = try row["month"]
    content = (try row["content"] as Kept<Content>).value
    confirmer = try row["confirmer"]
    confirmed = Mark(at: try row["confirmed_at"], by: try row["confirmed_by"])
    approved = try Self.mark(row, "approved_at", "approved_by")
    let sent = try Self.mark(row, "sent_at", "sent_by")
    sending = try sent.map {
      Sending(on: try row["sent_on"], reference: try row["sent_reference"], mark: $0)
    }
    let withdrawn = try Self.mark(row, "withdrawn_at", "withdrawn_by")
    withdrawal = try withdrawn.map { Withdrawal(mark: $0, reason: try row["withdrawal_reason"]) }
  }

  private static func mark(_ row: Row, _ at: String, _ by: String) throws -> Mark? {
    let moment: Instant? = try row[at]
    return try moment.map { Mark(at: $0, by: try row[by]) }
  }

  /// Those of the months that stand, by month.
  static func standing(
    at facility: FacilityID, since first: ParticipantMonth, in tx: ReadTransaction
  ) throws -> [NetworkReport] {
    try tx.all(
      """
      SELECT * FROM network_report WHERE facility = \(facility) AND month >= \(first) AND withdrawn_at IS NULL
      ORDER BY month, number
      """, NetworkReport.init)
  }

  /// Every version of a month, the newest first.
  static func versions(
    of network: NetworkFacilityID, in month: ParticipantMonth, at facility: FacilityID,
    in tx: ReadTransaction
  ) throws -> [NetworkReport] {
    try tx.all(
      """
      SELECT * FROM network_report WHERE facility = \(facility) AND network = \(network) AND month = \(month)
      ORDER BY confirmed_at DESC, number DESC
      """, NetworkReport.init)
  }

  /// - Throws: `Refusal.notFound`; `Refusal.conflict` when it was withdrawn.
  static func find(
    _ id: NetworkReportID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> NetworkReport {
    let sql: SQL = "SELECT * FROM network_report WHERE facility = \(facility) AND id = \(id)"
    guard let found = try tx.first(sql, NetworkReport.init) else {
      throw Refusal.notFound("Laporan jejaring")
    }
    guard found.withdrawal == nil else {
      throw Refusal.conflict("Laporan \(found.number) sudah ditarik.")
    }
    return found
  }
}

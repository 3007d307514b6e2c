import Store
public import Vocabulary

/// An anonymous report and what was written to and fro (FRD-04). Days only: an hour could tell who it was.
public struct WhistleReport: Sendable, Identifiable {
  public let id: WhistleReportID
  public let receivedOn: CalendarDate
  /// How the sender wishes to be reached; empty for most.
  public let contact: String
  public let closedOn: CalendarDate?
  public let auditCase: AuditCaseID?
  public let messages: [Message]

  public struct Message: Sendable, Identifiable {
    /// From 1.
    public let number: Int
    public let isOfTeam: Bool
    public let on: CalendarDate
    public let text: String

    public var id: Int { number }
  }

  /// Whether the last word is the sender's.
  public var waitsForTeam: Bool { closedOn == nil && messages.last?.isOfTeam == false }
}

public typealias WhistleReportID = ID<WhistleReport>

extension WhistleReport {
  /// The newest first.
  static func all(
    of facility: FacilityID, only id: WhistleReportID? = nil, in tx: ReadTransaction
  ) throws -> [WhistleReport] {
    var (reports, messages): ([SQL], [SQL]) = (["facility = \(facility)"], ["facility = \(facility)"])
    if let id {
      reports.append("id = \(id)")
      messages.append("report = \(id)")
    }
    let written = Dictionary(
      grouping: try tx.all(
        "SELECT * FROM whistle_message WHERE \(sql: .all(messages)) ORDER BY report, number"
      ) { row in
        (
          try row["report"] as WhistleReportID,
          Message(
            number: try row["number"], isOfTeam: try row["sender"] as String == "team",
            on: try row["written_on"],
            text: try row["text"])
        )
      }, by: \.0)
    return try tx.all(
      "SELECT * FROM whistle_report WHERE \(sql: .all(reports)) ORDER BY received_on DESC, id DESC"
    ) { row in
      let id: WhistleReportID = try row["id"]
      return WhistleReport(
        id: id, receivedOn: try row["received_on"], contact: try row["contact"],
        closedOn: try row["closed_on"],
        auditCase: try row["audit_case"], messages: (written[id] ?? []).map(\.1))
    }
  }

  static func find(
    _ id: WhistleReportID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> WhistleReport {
    guard let found = try all(of: facility, only: id, in: tx).first else { throw Refusal.notFound("Laporan") }
    return found
  }

  /// Adds a message as the next one.
  func add(
    _ text: String, byTeam: Bool, at facility: FacilityID, on day: CalendarDate, in tx: WriteTransaction
  ) throws {
    let next = (messages.map(\.number).max() ?? 0) + 1
    try tx.execute(
      """
      INSERT INTO whistle_message (facility, report, number, sender, written_on, text)
      VALUES (\(facility), \(id), \(next), \(byTeam ? "team" : "reporter"), \(day), \(text))
      """)
  }
}

import JKN
import Journal
public import Store
public import Vocabulary

/// The anonymous reports about this Puskesmas, for the fraud team only.
public struct ReadWhistleReports: Query {
  public static let action = Action.readWhistleReports

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [WhistleReport] {
    try WhistleReport.all(of: context.facility, in: tx)
  }
}

/// One report.
public struct ReadWhistleReport: Query {
  public static let action = Action.readWhistleReports
  public let id: WhistleReportID

  public init(_ id: WhistleReportID) { self.id = id }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> WhistleReport {
    try WhistleReport.find(id, of: context.facility, in: tx)
  }
}

/// The team's word to the sender. What is said stands nowhere but in the report: the fact names no report.
public struct AnswerWhistleReport: Command {
  public static let action = Action.readWhistleReports
  public let id: WhistleReportID
  public let text: String

  public init(_ id: WhistleReportID, _ text: String) {
    self.id = id
    self.text = text.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let report = try WhistleReport.find(id, of: context.facility, in: tx)
    guard report.closedOn == nil else { throw Refusal.conflict("Laporan ini sudah ditutup.") }
    try Problems.require(text, at: "jawaban", "Tulis jawaban", upTo: WhistleDesk.longestMessage)
    try report.add(text, byTeam: true, at: context.facility, on: context.today, in: tx)
    return Performed((), nil)
  }
}

/// Closes a report, or makes a fraud case of it.
public struct CloseWhistleReport: Command {
  public static let action = Action.readWhistleReports
  public let id: WhistleReportID
  /// What the case is about, in the team's own words; nil closes without one.
  public let about: String?

  public init(_ id: WhistleReportID, asCase about: String? = nil) {
    self.id = id
    self.about = about?.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<AuditCaseID?> {
    let report = try WhistleReport.find(id, of: context.facility, in: tx)
    guard report.closedOn == nil else { throw Refusal.conflict("Laporan ini sudah ditutup.") }
    var opened: AuditCase?
    if let about {
      try Problems.require(
        about, at: "tentang", "Tulis pokok perkaranya tanpa hal yang menunjuk pelapor", upTo: 500)
      opened = try OpenCase.open(
        .fraud, trigger: .whistleBlowing, about: about, auditor: .internal,
        period: context.today.adding(months: -3)...context.today, in: tx, context)
    }
    try tx.execute(
      """
      UPDATE whistle_report SET closed_on = \(context.today), audit_case = \(opened?.id)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    return Performed(opened?.id, try opened?.fact(FactKind.caseOpened))
  }
}

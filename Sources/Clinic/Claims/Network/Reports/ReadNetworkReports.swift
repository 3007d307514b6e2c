public import Store
public import Vocabulary

/// The reports of a month: every network facility that works with the Puskesmas in it, and how far its report is.
public struct ReadNetworkReports: Query {
  public static let action = Action.manageClaims
  let month: ParticipantMonth?

  /// - Parameter month: nil for the last one that is over.
  public init(_ month: ParticipantMonth? = nil) { self.month = month }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let month: ParticipantMonth
    /// The last day on which they can be sent in time; nil when the calendar has no such rule.
    public let dueOn: CalendarDate?
    /// By name.
    public let lines: [Line]
  }

  public struct Line: Sendable {
    public let network: NetworkFacility
    public let held: NetworkMonth
    /// Nil while nobody has confirmed it.
    public let report: NetworkReport?

    public var stage: NetworkReport.Stage { report?.stage ?? .open }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let month = month ?? ParticipantMonth(of: context.today).adding(months: -1)
    let book = try ClaimBook(context, in: tx)
    let reports = try NetworkReport.standing(at: context.facility, since: month, in: tx)
      .filter { $0.month == month }
    let lines = book.networks.compactMap { network -> Line? in
      let held = NetworkMonth(of: network.id, in: month, book)
      let report = reports.first { $0.network == network.id }
      guard report != nil || network.isReporting(month) || !held.lines.isEmpty else { return nil }
      return Line(network: network, held: held, report: report)
    }
    return Answer(
      today: context.today, month: month,
      dueOn: try DeadlineGround(context, in: tx).networkReportDay(of: month), lines: lines)
  }
}

/// One network facility's month, with every version of its report.
public struct ReadNetworkReport: Query {
  public static let action = Action.manageClaims
  let network: NetworkFacilityID
  let month: ParticipantMonth

  public init(of network: NetworkFacilityID, _ month: ParticipantMonth) {
    self.network = network
    self.month = month
  }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let month: ParticipantMonth
    public let network: NetworkFacility
    public let held: NetworkMonth
    /// The newest first, withdrawn ones too.
    public let versions: [NetworkReport]

    public var report: NetworkReport? { versions.first { $0.withdrawal == nil } }
    public var isOver: Bool { today > month.lastDay }

    init(
      _ network: NetworkFacility, _ month: ParticipantMonth, _ context: Context, in tx: ReadTransaction
    ) throws {
      today = context.today
      self.month = month
      self.network = network
      held = NetworkMonth(of: network.id, in: month, try ClaimBook(context, in: tx))
      versions = try NetworkReport.versions(of: network.id, in: month, at: context.facility, in: tx)
    }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    try Answer(try NetworkFacility.find(network, of: context.facility, in: tx), month, context, in: tx)
  }
}

/// A network midwife's own month.
public struct ReadOwnNetworkReport: Query {
  public static let action = Action.enterNetworkClaims
  let month: ParticipantMonth?

  /// - Parameter month: nil for the last one that is over.
  public init(_ month: ParticipantMonth? = nil) { self.month = month }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> ReadNetworkReport.Answer {
    try ReadNetworkReport.Answer(
      try NetworkFacility.own(of: context, in: tx),
      month ?? ParticipantMonth(of: context.today).adding(months: -1), context, in: tx)
  }
}

/// One report with its network facility and who heads the Puskesmas, to be printed.
public struct ReadNetworkReportPaper: Query {
  public static let action = Action.manageClaims
  let id: NetworkReportID

  public init(_ id: NetworkReportID) { self.id = id }

  public func read(
    in tx: ReadTransaction, _ context: Context
  ) throws -> (report: NetworkReport, network: NetworkFacility, head: String) {
    let report = try NetworkReport.find(id, of: context.facility, in: tx)
    return (
      report, try NetworkFacility.find(report.network, of: context.facility, in: tx),
      try ClaimSettings.find(of: context.facility, in: tx).head
    )
  }
}

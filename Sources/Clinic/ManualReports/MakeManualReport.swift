import Journal
public import Store
import Vocabulary

/// Makes a month's report to be handed in. What leaves the house is written down: which report, how many lines, by whom.
public struct MakeManualReport: Command {
  public static let action = Action.reportToInsurer

  public let kind: ManualReport.Kind
  public let month: ParticipantMonth

  public init(_ kind: ManualReport.Kind, _ month: ParticipantMonth) {
    self.kind = kind
    self.month = month
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ManualReport> {
    let lines: [ManualReport.Line] =
      switch kind {
      case .rjtp: try ManualReport.outpatientLines(context.facility, month, in: tx)
      case .telekonsultasi: try ManualReport.teleconsultationLines(context.facility, month, in: tx)
      case .ritp: try ManualReport.inpatientLines(month, context, in: tx)
      }
    let report = ManualReport(
      kind: kind, facility: try Facility.find(context.facility, in: tx), month: month, lines: lines)
    let fact = try Fact(
      FactKind.manualReportMade, subject: "ManualReport/\(kind.rawValue)-\(month.text)",
      payload: ["month": month.text, "lines": "\(lines.count)"])
    return Performed(report, fact)
  }
}

import JKN
import Journal
public import Store
public import Vocabulary

/// Puts the case's open differences right in the capitation ledger, in a month that is still open: what was paid too much is
/// taken off, what was paid too little is added (VER-02, CAP-20).
public struct CorrectByAudit: Command {
  public static let action = Action.keepLedger
  public let id: AuditCaseID
  public let paidTooMuch: Bool
  public let settledIn: ParticipantMonth?

  public init(_ id: AuditCaseID, paidTooMuch: Bool, settledIn: ParticipantMonth?) {
    self.id = id
    self.paidTooMuch = paidTooMuch
    self.settledIn = settledIn
  }

  /// The name of its field.
  public static let field = "diperhitungkan"

  public func perform(
    in tx: WriteTransaction, _ context: Context
  ) throws -> Performed<CapitationCorrectionID> {
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    let open = try CaseDifference.open(of: found, paidTooMuch: paidTooMuch, in: tx, context)
    guard let settledIn else {
      throw Problems([Problem(field: Self.field, "Tulis bulan, misalnya 2026-11.")])
    }
    let correction = RecordCorrection(
      .audit, of: ParticipantMonth(of: found.period.lowerBound),
      through: ParticipantMonth(of: found.period.upperBound), settledIn: settledIn,
      amount: open.reduce(Rupiah.zero) { $0 - $1.amount }, letter: found.number,
      note: CaseDifference.words(open, of: found))
    do {
      let performed = try correction.perform(in: tx, context)
      try CaseSettlement.keep(open, as: .correction, performed.result.text, of: id, in: tx, context)
      return performed
    } catch let problems as Problems {
      // What the ledger objects to is told at the one field that is typed here.
      throw Problems(problems.all.map { $0.at(Self.field) })
    }
  }
}

import Store
import Vocabulary

/// Something of a register that can be disputed, as a choice.
public struct DisputeSubject: Sendable, Hashable {
  public let matter: Dispute.Matter
  /// Its identity; a month for the capitation.
  public let id: String
  /// Its number, and what tells it apart.
  public let words: String

  /// As a form carries it: `recovery:018f…`.
  public var text: String { "\(matter.rawValue):\(id)" }

  /// Everything of the facility that can be disputed; capitation by its closed and present months of a year.
  static func all(_ context: Context, in tx: ReadTransaction) throws -> [DisputeSubject] {
    let facility = context.facility
    let now = ParticipantMonth(of: context.today)
    var all: [DisputeSubject] = []
    func add(_ matter: Dispute.Matter, _ id: String, _ words: String) {
      all.append(DisputeSubject(matter: matter, id: id, words: words))
    }
    for batch in try ClaimBatch.all(of: facility, in: tx) {
      add(.claims, batch.id.text, "\(batch.number) sampai \(batch.month.text)")
    }
    for recovery in try Recovery.all(of: facility, in: tx) {
      add(.recovery, recovery.id.text, "\(recovery.number), \(recovery.amount.text)")
    }
    for warning in try Warning.all(of: facility, in: tx).reversed() {
      add(.warning, warning.id.text, "\(warning.number), \(warning.given.on.iso)")
    }
    for found in try AuditCase.all(of: facility, in: tx) {
      add(.auditCase, found.id.text, "\(found.number), \(found.kind.word)")
    }
    for ending in try AgreementEnding.all(of: facility, in: tx) {
      add(.ending, ending.id.text, "\(ending.letter), \(ending.cause.word)")
    }
    for month in (0..<12).map({ now.adding(months: -$0) }) { add(.capitation, month.text, month.text) }
    return all
  }
}

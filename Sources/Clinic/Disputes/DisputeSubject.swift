import Store
public import Vocabulary

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
    return try ClaimBatch.all(of: facility, in: tx).map {
      DisputeSubject(matter: .claims, id: $0.id.text, words: "\($0.number) sampai \($0.month.text)")
    }
      + Recovery.all(of: facility, in: tx).map {
        DisputeSubject(matter: .recovery, id: $0.id.text, words: "\($0.number), \($0.amount.text)")
      }
      + Warning.all(of: facility, in: tx).reversed().map {
        DisputeSubject(matter: .warning, id: $0.id.text, words: "\($0.number), \($0.given.on.iso)")
      }
      + AuditCase.all(of: facility, in: tx).map {
        DisputeSubject(matter: .auditCase, id: $0.id.text, words: "\($0.number), \($0.kind.word)")
      }
      + AgreementEnding.all(of: facility, in: tx).map {
        DisputeSubject(matter: .ending, id: $0.id.text, words: "\($0.letter), \($0.cause.word)")
      }
      + (0..<12).map { now.adding(months: -$0) }.map {
        DisputeSubject(matter: .capitation, id: $0.text, words: "kapitasi \($0.text)")
      }
  }
}

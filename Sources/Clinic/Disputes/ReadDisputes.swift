public import Store
public import Vocabulary

/// The disputes of the Puskesmas, the newest first, and what can be disputed.
public struct ReadDisputes: Query {
  public static let action = Action.readCases

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let disputes: [Dispute]
    public let subjects: [DisputeSubject]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      today: context.today, disputes: try Dispute.all(of: context.facility, in: tx),
      subjects: try DisputeSubject.all(context, in: tx))
  }
}

/// One dispute.
public struct ReadDispute: Query {
  public static let action = Action.readCases
  public let id: DisputeID

  public init(_ id: DisputeID) { self.id = id }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let dispute: Dispute
    /// What it is about; nil for what is in no register, or is older than the choices.
    public let subject: DisputeSubject?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let dispute = try Dispute.find(id, of: context.facility, in: tx)
    let subject = try DisputeSubject.all(context, in: tx).first {
      $0.matter == dispute.matter && $0.id == dispute.subject
    }
    return Answer(today: context.today, dispute: dispute, subject: subject)
  }
}

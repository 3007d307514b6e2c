import JKN
public import Store
public import Vocabulary

/// The warnings of the Puskesmas, how many stand, and when the next may come.
public struct ReadSanctions: Query {
  public static let action = Action.readCases

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    /// The newest first.
    public let warnings: [Warning]
    public let standing: Int
    public let most: Int
    /// From when on another written warning can be given; nil when it can be at once.
    public let nextFrom: CalendarDate?
    public let endings: [AgreementEnding]
    public let cases: [AuditCase]
    /// Written warnings of which somebody has no copy yet, with who.
    public let openCopies: [WarningID: [LetterCopy.Recipient]]
    fileprivate let files: [String: [OversightFile]]

    /// Where our answer to one of them stands.
    public func reply(to warning: Warning) -> WarningReply {
      warning.reply(in: files[warning.id.text] ?? [])
    }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let warnings = try Warning.all(of: context.facility, in: tx)
    let terms = try OversightTerms.shipped()
    let given = warnings.map(\.given)
    let next = terms.nextWarning(after: given)
    let copies = try LetterCopies.all(of: context.facility, in: tx)
    let open = warnings.filter { $0.given.kind == .written }.map { warning in
      let letter = LetterCopy.Letter.warning(warning.id)
      return (warning.id, copies[letter.subject]?.open ?? LetterCopy.Recipient.allCases)
    }.filter { !$0.1.isEmpty }
    return Answer(
      today: context.today, warnings: warnings.reversed(),
      standing: terms.standingWarnings(on: context.today, of: given), most: terms.warning.mostWritten,
      nextFrom: next.flatMap { $0 > context.today ? $0 : nil },
      endings: try AgreementEnding.all(of: context.facility, in: tx),
      cases: try AuditCase.all(of: context.facility, in: tx),
      openCopies: Dictionary(open, uniquingKeysWith: { first, _ in first }),
      files: try OversightFile.all(.reply, at: context.facility, in: tx))
  }
}

/// One warning, for its letter and its answer.
public struct ReadWarning: Query {
  public static let action = Action.readCases
  public let id: WarningID

  public init(_ id: WarningID) { self.id = id }

  public struct Answer: Sendable {
    public let warning: Warning
    public let disputes: [Dispute]
    /// To the Dinas and the association.
    public let copies: LetterCopies
    /// Our answer as it was sent, with what was filed by mistake and taken back.
    public let replies: [OversightFile]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      warning: try Warning.find(id, of: context.facility, in: tx),
      disputes: try Dispute.about(.warning, id.text, of: context.facility, in: tx),
      copies: try LetterCopies.of(.warning(id), at: context.facility, in: tx),
      replies: try OversightFile.all(.reply, of: id.text, at: context.facility, in: tx))
  }
}

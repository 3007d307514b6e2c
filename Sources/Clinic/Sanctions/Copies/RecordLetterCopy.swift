import Journal
public import Store
public import Vocabulary

/// Writes down that somebody was sent a copy of a letter, when and how (SAN-04). One that is written down again takes the
/// place of the one before.
public struct RecordLetterCopy: Command {
  public static let action = Action.manageCases
  public let letter: LetterCopy.Letter
  public let recipient: LetterCopy.Recipient?
  public let on: CalendarDate?
  public let way: LetterCopy.Way?
  public let proof: String

  public init(
    of letter: LetterCopy.Letter, to recipient: LetterCopy.Recipient?, on day: CalendarDate?,
    _ way: LetterCopy.Way?, proof: String = ""
  ) {
    self.letter = letter
    self.recipient = recipient
    on = day
    self.way = way
    self.proof = proof.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let recipient = "penerima"
    public static let day = "dikirim"
    public static let way = "cara"
    public static let proof = "bukti-kirim"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<LetterCopies> {
    let written = try day(in: tx, context)
    var problems = Problems()
    if recipient == nil { problems.add(Field.recipient, "Pilih penerima tembusan.") }
    if way == nil { problems.add(Field.way, "Pilih cara pengirimannya.") }
    problems.require(on, at: Field.day)
    if let on, on > context.today { problems.add(Field.day, "Tanggal kirim tidak boleh di masa depan.") }
    if let on, on < written {
      problems.add(Field.day, "Tembusan tidak dikirim sebelum suratnya, \(written.iso).")
    }
    problems.limit(proof, at: Field.proof, "Bukti", to: 100)
    try problems.throwIfAny()
    guard let recipient, let way, let on else { throw Refusal.notFound("Tembusan") }
    let before: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM letter_copy
      WHERE facility = \(context.facility) AND subject = \(letter.subject) AND recipient = \(recipient)
      """)
    try tx.execute(
      """
      INSERT INTO letter_copy (facility, subject, recipient, number, sent_on, way, proof, recorded_at, recorded_by)
      VALUES (\(context.facility), \(letter.subject), \(recipient), \((before ?? 0) + 1), \(on), \(way), \(proof),
        \(context.now), \(context.actor.name))
      """)
    let payload = ["recipient": recipient.rawValue, "on": on.iso, "way": way.rawValue]
    return Performed(
      try LetterCopies.of(letter, at: context.facility, in: tx),
      try Fact(FactKind.letterCopySent, subject: letter.subject, payload: payload))
  }

  /// The day of the letter.
  private func day(in tx: ReadTransaction, _ context: Context) throws -> CalendarDate {
    switch letter {
    case .warning(let id):
      let warning = try Warning.find(id, of: context.facility, in: tx)
      guard warning.given.kind == .written else {
        throw Refusal.conflict("Teguran lisan tidak mempunyai surat yang ditembuskan.")
      }
      return warning.given.on
    case .ending(let id):
      let ending = try AgreementEnding.standing(id, of: context.facility, in: tx)
      guard case .ground(_, let event) = ending.cause else {
        throw Refusal.conflict("Pemberitahuan bukan sanksi; tidak ada tembusannya.")
      }
      return min(event, context.today)
    }
  }
}

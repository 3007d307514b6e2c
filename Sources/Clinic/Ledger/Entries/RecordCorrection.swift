public import JKN
import Journal
public import Store
public import Vocabulary

/// Writes a correction of earlier months down; the earlier rows stay as they are.
public struct RecordCorrection: Command {
  public static let action = Action.keepLedger
  public let cause: CorrectionCause
  public let firstMonth: ParticipantMonth
  public let lastMonth: ParticipantMonth
  public let settledIn: ParticipantMonth
  public let amount: Rupiah
  public let letter: String
  public let note: String

  public init(
    _ cause: CorrectionCause, of firstMonth: ParticipantMonth, through lastMonth: ParticipantMonth? = nil,
    settledIn: ParticipantMonth, amount: Rupiah, letter: String = "", note: String = ""
  ) {
    self.cause = cause
    self.firstMonth = firstMonth
    self.lastMonth = lastMonth ?? firstMonth
    self.settledIn = settledIn
    self.amount = amount
    self.letter = letter.trimmingBlanks
    self.note = note.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let cause = "sebab"
    public static let firstMonth = "dari-bulan"
    public static let lastMonth = "sampai-bulan"
    public static let settledIn = "diperhitungkan"
    public static let amount = "jumlah"
    public static let letter = "dasar"
    public static let note = "keterangan"
  }

  public func perform(
    in tx: WriteTransaction, _ context: Context
  ) throws -> Performed<CapitationCorrectionID> {
    let closed = try MonthClosing.last(of: context.facility, in: tx)?.month
    var problems = problems(today: context.today)
    if let closed, settledIn <= closed {
      problems.add(
        Field.settledIn, "Bulan \(closed.text) sudah ditutup; perhitungkan di bulan sesudahnya.")
    }
    let same = try CapitationCorrection.all(of: context.facility, in: tx).contains {
      ($0.cause, $0.firstMonth, $0.lastMonth, $0.amount) == (cause, firstMonth, lastMonth, amount)
        && $0.letter == letter
    }
    if same { problems.add(Field.amount, "Koreksi yang sama sudah dicatat.") }
    try problems.throwIfAny()
    let correction = CapitationCorrection(
      cause, of: firstMonth, through: lastMonth, settledIn: settledIn, amount: amount, letter: letter,
      note: note, by: context.actor.name, isDerived: false, at: context.now)
    try correction.insert(at: context.facility, context.now, in: tx)
    return Performed(correction.id, try .entered("correction", correction.id.text, amount: amount))
  }

  private func problems(today: CalendarDate) -> Problems {
    var problems = Problems()
    if lastMonth < firstMonth {
      problems.add(Field.lastMonth, "Bulan terakhir mendahului bulan pertama.")
    }
    if settledIn <= lastMonth {
      problems.add(Field.settledIn, "Koreksi diperhitungkan sesudah bulan yang dikoreksi.")
    }
    if settledIn > ParticipantMonth(of: today).adding(months: 12) {
      problems.add(Field.settledIn, "Bulan ini lebih dari setahun di depan; periksa tahunnya.")
    }
    if let sentence = cause.problem(with: amount) { problems.add(Field.amount, sentence) }
    if abs(amount.amount) > LedgerLimit.largest {
      problems.add(Field.amount, "Jumlahnya terlalu besar; periksa angka nolnya.")
    }
    problems.limit(letter, at: Field.letter, "Dasar", to: 200)
    if cause == .membership, letter.isEmpty {
      problems.add(Field.letter, "Rekonsiliasi kepesertaan diberitahukan tertulis: isi nomor suratnya.")
    }
    if cause == .other, note.isEmpty { problems.add(Field.note, "Tulis sebabnya.") }
    problems.limit(note, at: Field.note, "Keterangan", to: 500)
    return problems
  }
}

/// Above it somebody typed a nought too many: a hundred thousand million rupiah is a city's capitation of years.
enum LedgerLimit {
  static let largest: Int64 = 100_000_000_000
}

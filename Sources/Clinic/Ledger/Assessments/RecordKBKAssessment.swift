public import JKN
import Journal
public import Store
public import Vocabulary

/// Writes down how BPJS assessed a month's performance. Once it is there the month is expected to be paid by it: BPJS
/// assesses from its own system (Lampiran II I.A.2.d.1). Assessed again, it is written again with the reason; a month that
/// is closed already is then put right by a correction.
public struct RecordKBKAssessment: Command {
  public static let action = Action.keepLedger
  public let month: ParticipantMonth
  public let assessed: AssessedKBK
  public let assessedOn: CalendarDate
  public let reference: String
  public let note: String

  public init(
    of month: ParticipantMonth, _ assessed: AssessedKBK, on assessedOn: CalendarDate, reference: String,
    note: String = ""
  ) {
    self.month = month
    self.assessed = assessed
    self.assessedOn = assessedOn
    self.reference = reference.trimmingBlanks
    self.note = note.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let contactRate = "kontak-bpjs"
    public static let referralRatio = "rujukan-bpjs"
    public static let prolanisRatio = "prolanis-bpjs"
    public static let contactRating = "nilai-kontak"
    public static let referralRating = "nilai-rujukan"
    public static let prolanisRating = "nilai-prolanis"
    public static let percent = "persen-kbk"
    public static let assessedOn = "dinilai"
    public static let reference = "bukti-kbk"
    public static let note = "sebab-dinilai-ulang"
    static let ratings = [contactRating, referralRating, prolanisRating]
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<KBKAssessmentID> {
    let known = try KBKAssessment.all(of: context.facility, for: month, in: tx)
    let choice = try AgreementChoice.inForce(on: month.firstDay, at: context.facility, in: tx)
    var problems = figures(under: try KnownTerms.named(choice.terms, in: tx))
    check(beside: known, today: context.today, &problems)
    try problems.throwIfAny()
    let id = KBKAssessmentID(at: context.now)
    try tx.execute(
      """
      INSERT INTO kbk_assessment (facility, id, month, contact_rate, referral_ratio, prolanis_ratio, contact_rating,
        referral_rating, prolanis_rating, percent, assessed_on, reference, note, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(month), \(assessed.contactRate), \(assessed.referralRatio),
        \(assessed.prolanisRatio), \(assessed.ratings[0]), \(assessed.ratings[1]), \(assessed.ratings[2]),
        \(assessed.percent), \(assessedOn), \(reference), \(note), \(context.now), \(context.actor.name))
      """)
    let payload = [
      "kind": "kbk-assessment", "entry": id.text, "month": month.text, "percent": String(assessed.percent),
    ]
    return Performed(id, try Fact(FactKind.ledgerEntered, payload: payload))
  }

  private func figures(under terms: AgreementTerms) -> Problems {
    var problems = Problems()
    let ratios = [
      (Field.contactRate, assessed.contactRate, 1000), (Field.referralRatio, assessed.referralRatio, 100),
      (Field.prolanisRatio, assessed.prolanisRatio, 100),
    ]
    for (field, ratio, most) in ratios where !(ExactDecimal(0)...ExactDecimal(most)).contains(ratio) {
      problems.add(field, "Isi angka 0 sampai \(most), misalnya 152,4.")
    }
    guard assessed.ratings.count == Field.ratings.count else {
      problems.add(Field.contactRating, "Isi ketiga nilainya.")
      return problems
    }
    for (field, rating) in zip(Field.ratings, assessed.ratings) where !(1...4).contains(rating) {
      problems.add(field, "Nilai 1 sampai 4.")
    }
    let known = terms.kbk.payments.map(\.percent)
    if !known.contains(assessed.percent) {
      let words = known.map { "\($0)" }.joined(separator: ", ")
      problems.add(Field.percent, "Perjanjian membayar salah satu dari: \(words) %.")
    }
    return problems
  }

  private func check(beside known: [KBKAssessment], today: CalendarDate, _ problems: inout Problems) {
    if month.firstDay > today { problems.add(Field.assessedOn, "Bulan ini belum berjalan.") }
    if assessedOn > today { problems.add(Field.assessedOn, "Tanggal penilaian tidak boleh di masa depan.") }
    if assessedOn < month.firstDay.adding(months: -2) {
      problems.add(
        Field.assessedOn, "Tanggal ini lebih dari dua bulan sebelum bulan yang dibayar; periksa tahunnya.")
    }
    problems.require(
      reference, at: Field.reference, "Tulis nomor surat atau halaman aplikasi BPJS", upTo: 200)
    problems.limit(note, at: Field.note, to: 300)
    guard let last = known.last else { return }
    if (last.assessed, last.assessedOn, last.reference) == (assessed, assessedOn, reference) {
      problems.add(Field.reference, "Penilaian yang sama sudah dicatat oleh \(last.recordedBy).")
    } else if note.isEmpty {
      problems.add(Field.note, "Bulan ini sudah dinilai: tulis mengapa BPJS menilai ulang.")
    }
  }
}

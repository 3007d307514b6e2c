import Clinic
import JKN
import Vocabulary

/// What BPJS wrote of a month's performance, as it stands on its notice.
struct AssessmentForm: Component {
  typealias Field = RecordKBKAssessment.Field

  static let month = "bulan-dinilai"
  static let order = [
    Field.contactRate, Field.contactRating, Field.referralRatio, Field.referralRating, Field.prolanisRatio,
    Field.prolanisRating, Field.percent, Field.assessedOn, Field.reference, Field.note,
  ]

  let viewer: Viewer
  let month: CapitationMonth
  let form: FormState

  var html: HTML {
    PostForm(to: .capitation(.assessment), token: viewer.formToken) {
      HiddenField(Self.month, month.month.text)
      indicator("Angka kontak", Field.contactRate, "‰", Field.contactRating)
      indicator("Rujukan nonspesialistik", Field.referralRatio, "%", Field.referralRating)
      indicator("Prolanis terkendali", Field.prolanisRatio, "%", Field.prolanisRating)
      ChoiceField(
        "Pembayaran menurut BPJS", name: Field.percent, in: form,
        choices: month.terms.kbk.payments.map { Choice(String($0.percent), "\($0.percent) %") },
        blank: "Pilih",
        required: true)
      TextField("Tanggal penilaian", name: Field.assessedOn, in: form, kind: .date, required: true)
      TextField(
        "Bukti", name: Field.reference, in: form,
        hint: "Nomor surat, atau halaman aplikasi BPJS tempat membacanya.",
        required: true)
      if month.assessment != nil {
        TextField("Mengapa dinilai ulang", name: Field.note, in: form, required: true)
      }
      Button("Catat penilaian", .secondary)
    }.html
  }

  private func indicator(_ word: String, _ ratio: String, _ unit: String, _ rating: String) -> HTML {
    FieldRow {
      TextField(word, name: ratio, in: form, kind: .decimal, unit: unit, required: true)
      TextField(
        "Nilai \(word.lowercased())", name: rating, in: form, kind: .digits(1), hint: "1–4", required: true)
    }.html
  }

  /// - Throws: `Problems` by field.
  static func read(_ form: FormValues, of month: ParticipantMonth) throws(Problems) -> RecordKBKAssessment {
    var typed = TypedAnswers(form)
    let ratios = [Field.contactRate, Field.referralRatio, Field.prolanisRatio].map { typed.decimal($0) }
    let ratings = [Field.contactRating, Field.referralRating, Field.prolanisRating].map { typed.rating($0) }
    let percent = Int(typed.text(Field.percent))
    if percent == nil { typed.problems.add(Field.percent, "Pilih persentasenya.") }
    let day = typed.day(Field.assessedOn)
    guard let percent, let day, typed.problems.isEmpty else { throw typed.problems }
    return RecordKBKAssessment(
      of: month,
      AssessedKBK(
        contactRate: ratios[0], referralRatio: ratios[1], prolanisRatio: ratios[2], ratings: ratings,
        percent: percent),
      on: day, reference: typed.text(Field.reference), note: typed.text(Field.note))
  }
}

extension TypedAnswers {
  /// Nought, with a problem, for what is no number.
  fileprivate mutating func decimal(_ name: String) -> ExactDecimal {
    if let value = ExactDecimal(text(name)) { return value }
    problems.add(name, "Tulis angka, misalnya 152,4.")
    return ExactDecimal(0)
  }

  fileprivate mutating func rating(_ name: String) -> Int {
    if let value = Int(text(name)) { return value }
    problems.add(name, "Tulis nilai 1 sampai 4.")
    return 0
  }
}

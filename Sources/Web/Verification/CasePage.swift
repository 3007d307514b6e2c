import Clinic
import JKN
import Vocabulary

/// One case: its steps, sample and findings, recommendations, and who may look in.
struct CasePage {
  let viewer: Viewer
  let answer: ReadCase.Answer
  let form: FormState

  private var found: AuditCase { answer.auditCase }
  private var id: String { found.id.text }
  private var isOpen: Bool { found.course.isOpen(asOf: answer.today) }
  private var mayChange: Bool { viewer.may(.manageCases) && isOpen }

  private static let order = [
    "langkah", "tanggal", "hari-kerja", "catatan", "populasi", "benih", "ukuran", "kunjungan", "temuan",
    "selisih",
    "uraian", "auditor", "pendamping", "sampai", "lembaga", "rekomendasi", "tenggat", "dari-rekomendasi",
    "hasil",
  ]

  var page: Page {
    Page("\(found.kind.word) \(found.number)", at: .audits, for: viewer) {
      PageHead("\(found.kind.word) \(found.number)", note: found.kind.source)
      OversightBar(part: .cases)
      ProblemSummary(form, order: Self.order)
      Columns {
        steps
        CaseSampleCard(viewer: viewer, found: found, sample: answer.sample, mayChange: mayChange, form: form)
        CaseRecommendationCard(
          viewer: viewer, found: found, recommendations: answer.recommendations, mayChange: mayChange,
          today: answer.today, form: form)
      } aside: {
        facts
        if mayChange { Card("Langkah berikutnya") { next } }
        CaseAccessCard(viewer: viewer, answer: answer, mayChange: mayChange, form: form)
      }
    }
  }

  private var facts: HTML {
    Card("Perkara") {
      Facts([
        ("Keadaan", CaseMark(course: found.course, today: answer.today).html),
        ("Tentang", HTML(found.about)),
        ("Dasar", HTML(found.trigger?.word ?? "–")),
        ("Pemeriksa", HTML(found.auditor.word)),
        (
          "Masa",
          HTML(Indonesian.day(found.period.lowerBound) + " – " + Indonesian.day(found.period.upperBound))
        ),
        ("Dibuka", HTML("\(Indonesian.day(found.openedOn)), \(found.openedBy)")),
        ("Tenggat", HTML(found.course.due(asOf: answer.today).map(Indonesian.dayWithWeekday) ?? "–")),
      ])
    }.html
  }

  private var steps: HTML {
    StepTable(
      steps: found.events.map {
        .init(
          on: $0.event.on, word: $0.event.step.word, dueOn: $0.event.dueOn, note: $0.note, by: $0.by)
      }, noteHead: "Catatan", whenEmpty: "Perkara baru dibuka; belum ada langkah."
    ).html
  }

  private var next: HTML {
    PostForm(to: .audits(.step(id)), token: viewer.formToken) {
      ChoiceField(
        "Langkah", name: "langkah", in: form,
        choices: found.course.possible.map { Choice($0.rawValue, $0.word) }, blank: "Pilih", required: true)
      TextField("Tanggal", name: "tanggal", in: form, kind: .date, required: true)
      TextField(
        "Waktu menyerahkan bukti", name: "hari-kerja", in: form, kind: .number, unit: "hari kerja",
        hint: "Hanya bila bukti diminta.")
      AreaField("Catatan", name: "catatan", in: form, rows: 2)
      Button("Catat langkah", .primary)
    }.html
  }
}

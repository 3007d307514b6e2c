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
    "uraian", CaseStepPaper.Field.letter, CaseStepPaper.Field.team, CaseStepPaper.Field.loss,
    CaseStepPaper.Field.scan, "auditor", "pendamping", "sampai", "lembaga", "rekomendasi", "tenggat",
    "dari-rekomendasi",
    "hasil",
  ]

  var page: Page {
    Page("\(found.kind.word) \(found.number)", at: .audits, for: viewer) {
      PageHead("\(found.kind.word) \(found.number)", note: found.kind.source)
      OversightBar(part: .cases)
      ProblemSummary(
        form,
        order: Self.order + ClaimFindingForm.order + CaseFollowUpCard.order + CaseEvidenceCard.order)
      Columns {
        steps
        CaseSampleCard(
          viewer: viewer, found: found, sample: answer.sample, evidence: answer.evidence,
          mayChange: mayChange,
          form: form)
        CaseFollowUpCard(viewer: viewer, answer: answer, form: form)
        CaseEvidenceCard(
          viewer: viewer, found: found, files: answer.files, mayChange: mayChange, form: form)
        CaseRecommendationCard(
          viewer: viewer, found: found, recommendations: answer.recommendations,
          supervisors: answer.supervisors, mayChange: mayChange, today: answer.today, form: form)
      } aside: {
        facts
        CaseLinksCard(viewer: viewer, links: answer.links)
        if mayChange { Card("Langkah berikutnya") { next } }
        if viewer.may(.manageCases), RaiseFraudCase.isPossible(found, answer.links) {
          Card("Indikasi kecurangan") {
            PostForm(to: .audits(.raise(id)), token: viewer.formToken) {
              p("Perkara ini tetap; kasusnya diperiksa tersendiri (PKS 004 Ps.9(6)).", .class("small"))
              Button("Buka kasus kecurangan")
            }
          }
        }
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
          on: $0.event.on, word: Self.word($0.event), dueOn: $0.event.dueOn, note: $0.note, by: $0.by,
          letter: $0.letter, papers: answer.papers[$0.number] ?? [], about: Self.page(of: $0))
      }, noteHead: "Catatan", whenEmpty: "Perkara baru dibuka; belum ada langkah."
    ).html
  }

  private static func word(_ event: CaseEvent) -> String {
    [event.step.word, event.team?.word, event.loss.map { "kerugian \($0.text)" }].compactMap { $0 }
      .joined(separator: ", ")
  }

  private static func page(of event: AuditCase.Event) -> Route? {
    guard let target = event.target else { return nil }
    return event.event.step == .sanctioned ? .sanctions(.open(target)) : .recoveries(.open(target))
  }

  private var next: HTML {
    PostForm(to: .audits(.step(id)), token: viewer.formToken, .carriesFile) {
      ChoiceField(
        "Langkah", name: "langkah", in: form,
        choices: found.course.possible.filter(\.isByHand).map { Choice($0.rawValue, $0.word) },
        blank: "Pilih", required: true)
      TextField("Tanggal", name: "tanggal", in: form, kind: .date, required: true)
      TextField(
        "Waktu menyerahkan bukti", name: "hari-kerja", in: form, kind: .number, unit: "hari kerja",
        hint: "Hanya bila bukti diminta.")
      if found.kind == .fraud { CaseFraudFields(form: form) }
      TextField(
        "Nomor dokumen", name: CaseStepPaper.Field.letter, in: form,
        hint: "Surat, laporan, atau berita acara yang mendasari langkah ini.")
      ScanField("Pindaian dokumen", name: CaseStepPaper.Field.scan, in: form)
      AreaField("Catatan", name: "catatan", in: form, rows: 2)
      Button("Catat langkah", .primary)
    }.html
  }
}

/// What a fraud team's step says beside its day: which team, and what was lost.
struct CaseFraudFields: Component {
  let form: FormState

  var html: HTML {
    HTML {
      ChoiceField(
        "Tim", name: CaseStepPaper.Field.team, in: form,
        choices: FraudInvestigator.allCases.map { Choice($0.rawValue, $0.word) }, blank: "–",
        hint: "Hanya bila diperiksa tim.")
      TextField(
        "Kerugian yang terbukti", name: CaseStepPaper.Field.loss, in: form, unit: "rupiah",
        hint: "Hanya bila terbukti; 0 bila tidak ada. Pemulihannya dimulai dari jumlah ini.")
    }
  }
}

import Clinic
import JKN
import Vocabulary

/// The cases of the Puskesmas and the form that opens one.
struct CaseListPage {
  let viewer: Viewer
  let answer: ReadCases.Answer
  let form: FormState

  var page: Page {
    Page("Verifikasi & audit", at: .audits, for: viewer) {
      PageHead("Verifikasi & audit", note: audits)
      OversightBar(part: .cases)
      ProblemSummary(form, order: ["jenis", "dasar", "dari", "sampai", "tentang"])
      if viewer.may(.manageCases) {
        Columns {
          list
        } aside: {
          Card("Buka perkara") { opening }
        }
      } else {
        list
      }
    }
  }

  private var audits: String {
    "audit tahun \(answer.today.year): \(answer.auditsThisYear) dari \(answer.terms.audit.perYear)"
  }

  private var list: HTML {
    Card {
      if answer.cases.isEmpty {
        EmptyState("Belum ada verifikasi atau audit yang dicatat.")
      } else {
        DataTable(
          "Perkara", [.text("Nomor"), .text("Perkara"), .text("Masa"), .text("Keadaan"), .text("Tenggat")],
          stacks: true
        ) {
          for found in answer.cases { row(found) }
        }
      }
    }.html
  }

  private func row(_ found: AuditCase) -> HTML {
    tr {
      td(.class("keep")) { a(found.number, .href(.audits(.open(found.id.text))), .class("num")) }
      td {
        strong(found.kind.word)
        small(found.about, .class("under"))
      }
      td(.class("keep num")) {
        Indonesian.day(found.period.lowerBound) + " – " + Indonesian.day(found.period.upperBound)
      }
      td { CaseMark(course: found.course, today: answer.today) }
      td(.class("keep")) { found.course.due(asOf: answer.today).map(Indonesian.dayWithWeekday) ?? "–" }
    }
  }

  private var opening: HTML {
    PostForm(to: .audits(.list), token: viewer.formToken) {
      ChoiceField(
        "Jenis", name: "jenis", in: form, choices: CaseKind.allCases.map { Choice($0.rawValue, $0.word) },
        blank: "Pilih", required: true)
      ChoiceField(
        "Dasar", name: "dasar", in: form, choices: CaseTrigger.allCases.map { Choice($0.rawValue, $0.word) },
        blank: "Tanpa indikasi", hint: "Wajib untuk audit dan kasus kecurangan (PKS 004 Ps.9(3)).")
      RadioField(
        "Pemeriksa", name: "pemeriksa", in: form,
        choices: AuditCase.AuditorKind.allCases.map { Choice($0.rawValue, $0.word) })
      FieldRow {
        TextField("Kunjungan dari", name: "dari", in: form, kind: .date, required: true)
        TextField("sampai", name: "sampai", in: form, kind: .date, required: true)
      }
      AreaField(
        "Tentang", name: "tentang", in: form, hint: "Nomor surat, klaim, atau pokok pemeriksaan.",
        required: true)
      Button("Buka perkara", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }.html
  }
}

/// Where a case stands.
struct CaseMark: Component {
  let course: CaseCourse
  let today: CalendarDate

  var html: HTML {
    let isLate = course.due(asOf: today).map { $0 < today } ?? false
    if !course.isOpen(asOf: today) {
      StateMark("Ditutup", tone: .done, symbol: "✓").html
    } else {
      StateMark(
        (course.step(asOf: today)?.word ?? "Dibuka") + (isLate ? ", terlambat" : ""),
        tone: isLate ? .danger : .waiting, symbol: isLate ? "▲" : "○"
      ).html
    }
  }
}

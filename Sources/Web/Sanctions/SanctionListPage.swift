import Clinic
import JKN
import Vocabulary

/// The warnings, how many stand, when the next may come, and the end of the agreement.
struct SanctionListPage {
  let viewer: Viewer
  let answer: ReadSanctions.Answer
  let form: FormState

  private static let order = [
    "jenis", "pelanggaran", "nomor", "tanggal", "uraian", "dasar-akhir", "tanggal-akhir", "surat",
  ]

  var page: Page {
    Page("Teguran", at: .audits, for: viewer) {
      PageHead("Teguran", note: "berlaku: \(answer.standing) dari \(answer.most)")
      OversightBar(part: .sanctions)
      ProblemSummary(form, order: Self.order)
      if answer.standing >= answer.most {
        Notice(
          .danger,
          "Sudah ada \(answer.most) teguran tertulis yang berlaku: BPJS dapat mengakhiri perjanjian (Ps.12(1)a)."
        )
      }
      if let next = answer.nextFrom {
        Notice(
          .neutral,
          "Teguran tertulis berikutnya paling cepat \(Indonesian.dayWithWeekday(next)), kecuali ada indikasi kecurangan."
        )
      }
      if viewer.may(.manageCases) {
        Columns {
          list
          ends
        } aside: {
          Card("Catat teguran") { giving }
          Card("Catat pengakhiran perjanjian") { ending }
        }
      } else {
        list
        ends
      }
    }
  }

  private var list: HTML {
    Card {
      if answer.warnings.isEmpty {
        EmptyState("Belum pernah ada teguran.")
      } else {
        DataTable(
          "Teguran", [.text("Tanggal"), .text("Surat"), .text("Pelanggaran"), .text("Keadaan")], stacks: true
        ) {
          for warning in answer.warnings { row(warning) }
        }
      }
    }.html
  }

  private func row(_ warning: Warning) -> HTML {
    tr {
      td(Indonesian.day(warning.given.on), .class("keep"))
      td {
        a(warning.number, .href(.sanctions(.open(warning.id.text))))
        small(WarningWords.kind(warning), .class("under"))
      }
      td {
        warning.given.violation.word
        small(warning.given.violation.source, .class("under"))
      }
      td { WarningWords.mark(warning) }
    }
  }

  @HTMLBuilder private var ends: HTML {
    if !answer.terminations.isEmpty {
      Card("Pengakhiran perjanjian", tone: .danger) {
        DataTable(
          "Pengakhiran", [.text("Dasar"), .text("Berakhir"), .text("Kerja sama lagi"), .text("Surat")],
          stacks: true
        ) {
          for end in answer.terminations {
            tr {
              td(end.ground.word)
              td(Indonesian.day(end.effectiveOn), .class("keep"))
              td(end.againFrom.map { "paling cepat " + Indonesian.day($0) } ?? "tidak dibatasi")
              td(end.note)
            }
          }
        }
      }
    }
  }

  private var giving: HTML {
    PostForm(to: .sanctions(.list), token: viewer.formToken) {
      RadioField(
        "Jenis", name: "jenis", in: form,
        choices: GivenWarning.Kind.allCases.map { Choice($0.rawValue, $0.word) }, required: true)
      ChoiceField(
        "Pelanggaran", name: "pelanggaran", in: form,
        choices: GivenWarning.Violation.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih",
        required: true)
      FieldRow {
        TextField("Nomor surat", name: "nomor", in: form, required: true)
        TextField("Tanggal", name: "tanggal", in: form, kind: .date, required: true)
      }
      AreaField("Uraian", name: "uraian", in: form, required: true)
      Button("Simpan teguran", .primary)
    }.html
  }

  private var ending: HTML {
    PostForm(to: .sanctions(.terminate), token: viewer.formToken) {
      ChoiceField(
        "Dasar", name: "dasar-akhir", in: form,
        choices: TerminationGround.allCases.map {
          Choice($0.rawValue, "\($0.word) · \($0.event.lowercased())")
        },
        blank: "Pilih", required: true)
      TextField("Tanggal", name: "tanggal-akhir", in: form, kind: .date, required: true)
      TextField("Nomor surat atau Berita Acara", name: "surat", in: form, required: true)
      Button("Simpan pengakhiran", .danger)
    }.html
  }
}

/// Words of a warning that stand on more than one page.
enum WarningWords {
  static func kind(_ warning: Warning) -> String {
    warning.sequence > 0 ? "\(warning.given.kind.word) ke-\(warning.sequence)" : warning.given.kind.word
  }

  static func mark(_ warning: Warning) -> StateMark {
    if let lifted = warning.given.liftedOn {
      return StateMark("Dicabut \(Indonesian.day(lifted))", tone: .neutral, symbol: "–")
    }
    if warning.answeredOn != nil { return StateMark("Sudah dijawab", tone: .done, symbol: "✓") }
    return StateMark("Belum dijawab", tone: .waiting, symbol: "▲")
  }
}

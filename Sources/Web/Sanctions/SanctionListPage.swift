import Clinic
import JKN
import Vocabulary

/// The warnings, how many stand, and when the next may come; what ended the agreement, if anything did.
struct SanctionListPage {
  let viewer: Viewer
  let answer: ReadSanctions.Answer
  let form: FormState

  private static let order = ["perkara", "jenis", "pelanggaran", "nomor", "tanggal", "uraian"]

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
      td {
        WarningWords.mark(warning, answer.reply(to: warning))
        if let open = answer.openCopies[warning.id] {
          small(
            "Tembusan belum dikirim: \(open.map(\.word).joined(separator: ", "))", .class("under"))
        }
      }
    }
  }

  @HTMLBuilder private var ends: HTML {
    if !answer.endings.isEmpty {
      Card("Pengakhiran perjanjian", tone: .danger) { EndingTable(endings: answer.endings) }
    }
  }

  private var giving: HTML {
    PostForm(to: .sanctions(.list), token: viewer.formToken) {
      ChoiceField(
        "Perkara asal", name: "perkara", in: form,
        choices: answer.cases.map { Choice($0.id.text, "\($0.number) \($0.kind.word)") },
        blank: "Tanpa perkara")
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
}

/// Words of a warning that stand on more than one page.
enum WarningWords {
  static func kind(_ warning: Warning) -> String {
    warning.sequence > 0 ? "\(warning.given.kind.word) ke-\(warning.sequence)" : warning.given.kind.word
  }

  static func mark(_ warning: Warning, _ reply: WarningReply) -> StateMark {
    if let lifted = warning.given.liftedOn {
      return StateMark("Dicabut \(Indonesian.day(lifted))", tone: .neutral, symbol: "–")
    }
    return switch reply {
    case .written, .sent: StateMark("Sudah dijawab", tone: .done, symbol: "✓")
    case .none: StateMark("Belum dijawab", tone: .waiting, symbol: "▲")
    case .withdrawn: StateMark("Tanggapan ditarik, belum dijawab", tone: .waiting, symbol: "▲")
    }
  }
}

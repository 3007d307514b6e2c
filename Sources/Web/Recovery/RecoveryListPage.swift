import Clinic
import JKN
import Vocabulary

/// Losses that are or were paid back, and the form for a new agreement.
struct RecoveryListPage {
  let viewer: Viewer
  let answer: ReadRecoveries.Answer
  let form: FormState

  private static let order = [
    "perkara", "sebab", "uraian", RecoveryForm.claimsField, "jumlah", "cicilan", "tanggal", "berita-acara",
  ]

  var page: Page {
    Page("Pemulihan kerugian", at: .audits, for: viewer) {
      PageHead("Pemulihan kerugian", note: "PKS 004 Ps.10")
      OversightBar(part: .recoveries)
      ProblemSummary(form, order: Self.order)
      if viewer.may(.manageCases) {
        Columns {
          list
        } aside: {
          Card("Catat kesepakatan") { agreeing }
        }
      } else {
        list
      }
    }
  }

  private var list: HTML {
    Card {
      if answer.recoveries.isEmpty {
        EmptyState("Tidak ada kerugian yang harus dikembalikan.")
      } else {
        DataTable(
          "Pemulihan",
          [
            .text("Nomor"), .text("Sebab"), .number("Jumlah"), .number("Sisa"), .text("Keadaan"),
            .text("Berikutnya"),
          ],
          stacks: true
        ) {
          for recovery in answer.recoveries { row(recovery) }
        }
      }
    }.html
  }

  private func row(_ recovery: Recovery) -> HTML {
    let standing = recovery.standing(asOf: answer.today)
    return tr {
      td(.class("keep")) { a(recovery.number, .href(.recoveries(.open(recovery.id.text))), .class("num")) }
      td {
        strong(recovery.cause.word)
        small(recovery.about, .class("under"))
      }
      td(recovery.amount.text, .class("right num keep"))
      td(standing.balance.text, .class("right num keep"))
      td { RecoveryMark(standing: standing) }
      td(standing.next.map { Indonesian.dayWithWeekday($0.dueOn) } ?? "–", .class("keep"))
    }
  }

  private var agreeing: HTML {
    PostForm(to: .recoveries(.list), token: viewer.formToken) {
      ChoiceField(
        "Perkara asal", name: "perkara", in: form,
        choices: answer.cases.map { Choice($0.id.text, "\($0.number) \($0.kind.word)") },
        blank: "Tanpa perkara")
      ChoiceField(
        "Sebab", name: "sebab", in: form,
        choices: Recovery.Cause.allCases.map { Choice($0.rawValue, $0.word) },
        blank: "Pilih", required: true)
      AreaField("Uraian", name: "uraian", in: form, rows: 2, required: true)
      LapsedClaimChoice(claims: answer.lapsed, form: form)
      TextField("Jumlah kerugian", name: "jumlah", in: form, unit: "rupiah", required: true)
      FieldRow {
        TextField("Nomor Berita Acara", name: "berita-acara", in: form, required: true)
        TextField("Ditandatangani", name: "tanggal", in: form, kind: .date, required: true)
      }
      TextField(
        "Cicilan bulanan", name: "cicilan", in: form, kind: .number, unit: "kali",
        hint:
          "Sampai 3 kali; yang terakhir memuat sisa pembagian. Waktu sampai setahun diminta kepada BPJS sesudahnya.",
        required: true)
      Button("Simpan kesepakatan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }.html
  }
}

/// Where a recovery stands.
struct RecoveryMark: Component {
  let standing: RecoveryStanding

  var html: HTML {
    switch standing.state {
    case .settled: StateMark("Lunas", tone: .done, symbol: "✓").html
    case .running: StateMark("Berjalan", tone: .waiting, symbol: "○").html
    case .late: StateMark("Terlambat \(standing.overdue.text)", tone: .danger, symbol: "▲").html
    }
  }
}

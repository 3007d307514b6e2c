import Clinic
import JKN
import Vocabulary

/// The month's batches of claims beside its capitation: asked, paid, the difference, days late and the penalty.
struct LedgerBatchCard: Component {
  let batches: [BatchAccount]
  let month: ParticipantMonth

  @HTMLBuilder var html: HTML {
    if !batches.isEmpty {
      Card("Klaim non-kapitasi sampai \(month.words)") {
        DataTable(
          "Klaim non-kapitasi",
          [
            .text("Pengajuan"), .number("Diajukan"), .number("Dibayar"), .number("Selisih"),
            .text("Jatuh tempo"),
            .number("Terlambat"), .number("Denda"),
          ], stacks: true
        ) {
          for account in batches { row(account) }
          tr {
            td { strong("Jumlah") }
            total { $0.asked }
            total { $0.paid }
            total { .zero - $0.owed }
            td("")
            td("")
            total { $0.penalty }
          }
        }
      }
    }
  }

  private func total(_ value: (BatchAccount) -> Rupiah) -> HTML {
    td(.class("num right")) { strong(batches.reduce(Rupiah.zero) { $0 + value($1) }.text) }
  }

  private func row(_ account: BatchAccount) -> HTML {
    tr {
      td {
        a(account.batch.number, .href(.claims(.batch(account.id.text))), .class("num"))
        small("\(account.batch.stage.word), \(Indonesian.number(account.lines)) klaim", .class("under"))
      }
      td(account.asked.text, .class("num right"))
      td(.class("num right")) {
        account.paid.text
        if account.keptBack > .zero {
          small("dipotong pemulihan \(account.keptBack.text)", .class("under"))
        }
      }
      td((Rupiah.zero - account.owed).text, .class("num right"))
      td(account.dueOn.map { Indonesian.day($0) } ?? "belum lengkap", .class("keep"))
      td(late(account), .class("num right"))
      td {
        account.penalty.text
        if account.late.contains(where: { $0.payment != nil && $0.late.penalty > .zero }) {
          small(.class("under")) {
            a("Berita acara denda", .href(.claims(.paper(account.id.text, ClaimPaper.Kind.denda.rawValue))))
          }
        }
        if account.hasPenalty {
          small(.class("under")) {
            a(
              "diterima \(account.penaltyPaid.text), belum \(account.penaltyLeft.text)",
              .href(InsurerDebtID.claimPenalty(account.id).route))
          }
        }
        if let words = RunningPenalty(account: account).words { small(words, .class("under")) }
      }
    }
  }

  private func late(_ account: BatchAccount) -> String {
    let days = account.late.map { Indonesian.number($0.late.daysLate) }
    return days.isEmpty ? "–" : days.joined(separator: ", ") + " hari"
  }
}

import Clinic
import Vocabulary

/// A year of the ledger: a row for each month, from participants to the difference with what came.
struct LedgerYearPage {
  let viewer: Viewer
  let year: Int
  let answer: ReadLedgerYear.Answer

  var page: Page {
    Page("Buku kapitasi \(String(year))", at: .ledger, for: viewer) {
      PageHead("Buku kapitasi tahun \(String(year))") {
        a("← \(String(year - 1))", .href(.ledger(.year(String(year - 1)))))
        " "
        a("\(String(year + 1)) →", .href(.ledger(.year(String(year + 1)))))
      }
      LedgerTabs(current: .year)
      if let proposed = answer.reductions.first {
        Notice(.waiting) {
          p {
            "Kapitasi bulan yang sudah ditutup kelebihan \(answer.reductions.total.text) karena dokter sudah tidak bertugas. "
            a("Periksa dan catat", .href(.ledger(.month(proposed.settledIn.text))))
          }
        }
      }
      Card("Bulan demi bulan, dalam rupiah") {
        if answer.months.isEmpty, answer.debts.isEmpty {
          EmptyState(
            "Belum ada bulan yang dapat dihitung pada tahun ini. Muat dahulu daftar peserta dari BPJS."
          ) {
            LinkButton("Peserta JKN", to: .participants(.list), .primary)
          }
        } else {
          table
        }
      }
      Card("Tiga rekening: yang diterima tahun ini, dalam rupiah") {
        for sentence in answer.accounts.waitingSentences(on: answer.today) { Notice(.waiting, sentence) }
        accounts
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Bulan demi bulan",
      [
        .text("Bulan"), .number("Peserta"), .number("Dokter + gigi"), .number("Tarif"), .number("KBK"),
        .number("Kapitasi"), .number("Koreksi"), .number("SiLPA"), .number("Harus dibayar"),
        .number("Diterima"), .number("Selisih"), .text("Keadaan"),
      ], stacks: true
    ) {
      for month in answer.months { row(month) }
      total
      for kind in InsurerDebtID.Kind.allCases { debts(kind) }
    }.html
  }

  /// What is owed beside capitation: expected against received, opening into its records.
  @HTMLBuilder private func debts(_ kind: InsurerDebtID.Kind) -> HTML {
    let own = answer.debts.filter { $0.id.kind == kind }
    if !own.isEmpty {
      tr {
        td { a(kind.word, .href(.ledger(.debts(year: String(year))))) }
        td("", Attribute("colspan", "7"))
        money(own.amount)
        money(own.paid)
        money(own.paid - own.amount)
        td("")
      }
    }
  }

  private func row(_ month: LedgerMonth) -> HTML {
    tr {
      td { a(month.month.words, .href(.ledger(.month(month.month.text)))) }
      td(Indonesian.number(Int(month.capitation.headcount)), .class("num right"))
      td("\(month.doctors) + \(month.dentists)", .class("num right"))
      td(
        Indonesian.decimal(Int((month.capitation.tariff * 100).roundedHalfUp), places: 2), .class("num right")
      )
      td(
        month.kbkApplies ? Indonesian.percent(Int((month.capitation.kbkPercent * 100).roundedHalfUp)) : "–",
        .class("num right"))
      money(month.settlement.capitation)
      money(month.settlement.corrections)
      money(.zero - month.settlement.silpaUsed)
      money(month.settlement.payable)
      money(month.received)
      money(month.difference)
      td {
        if month.closing != nil {
          StateMark("ditutup", tone: .done, symbol: "✓")
        } else {
          StateMark("terbuka", tone: .neutral, symbol: "○")
        }
        if let ended = month.ended {
          small("perjanjian berakhir \(Indonesian.day(ended.gap.lastDay))", .class("under"))
        }
        if month.setOff.capitation > .zero {
          small("dipotong pemulihan \(month.setOff.capitation.text)", .class("under"))
        }
      }
    }
  }

  private var total: HTML {
    tr {
      td { strong("Jumlah") }
      td("", Attribute("colspan", "4"))
      for sum in [
        sum { $0.settlement.capitation }, sum { $0.settlement.corrections },
        sum { .zero - $0.settlement.silpaUsed }, sum { $0.settlement.payable }, sum { $0.received },
        sum { $0.difference },
      ] {
        td(.class("num right keep")) { strong(Indonesian.number(Int(sum.amount))) }
      }
      td("")
    }
  }

  private func sum(_ value: (LedgerMonth) -> Rupiah) -> Rupiah {
    answer.months.reduce(.zero) { $0 + value($1) }
  }

  /// Without the currency, which the heading names: twelve columns have to fit.
  private func money(_ amount: Rupiah) -> HTML {
    td(Indonesian.number(Int(amount.amount)), .class("num right keep"))
  }

  private var accounts: HTML {
    DataTable(
      "Tiga rekening",
      [
        .text("Untuk"), .text("Rekening"), .number("Bruto"), .number("Pajak"), .number("Biaya"),
        .number("Bersih"),
      ],
      stacks: true
    ) {
      for purpose in PaymentAccount.Purpose.allCases {
        let came = answer.months.flatMap(\.receipts).filter { $0.purpose == purpose }
        tr {
          td(purpose.word)
          td(answer.accounts.words(purpose, on: answer.today))
          money(came.reduce(.zero) { $0 + $1.gross })
          money(came.reduce(.zero) { $0 + $1.tax })
          money(came.reduce(.zero) { $0 + $1.fee })
          money(came.reduce(.zero) { $0 + $1.net })
        }
      }
    }.html
  }
}

import Clinic
import Vocabulary

/// Penalties and underpayments of a year: owed, came, still to come.
struct DebtListPage {
  let viewer: Viewer
  let year: Int
  let debts: [InsurerDebt]

  var page: Page {
    Page("Denda dan kurang bayar \(String(year))", at: .ledger, for: viewer) {
      PageHead("Denda dan kurang bayar tahun \(String(year))") {
        a("← \(String(year - 1))", .href(.ledger(.debts(year: String(year - 1)))))
        " "
        a("\(String(year + 1)) →", .href(.ledger(.debts(year: String(year + 1)))))
      }
      LedgerTabs(current: .debts)
      Card("Yang harus dibayar BPJS di luar kapitasi dan klaim") {
        if debts.isEmpty {
          EmptyState("Tidak ada denda keterlambatan atau kurang bayar pada tahun ini.")
        } else {
          table
        }
        p(
          "Denda timbul dari pembayaran yang datang terlambat karena BPJS Kesehatan; yang belum dibayar sama sekali masih berjalan dan tampil di bulannya atau di pengajuannya. Kurang bayar berasal dari verifikasi.",
          .class("small"))
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Denda dan kurang bayar",
      [
        .text("Tagihan"), .text("Bulan buku"), .number("Harus dibayar"), .number("Diterima"), .number("Sisa"),
        .text("Keadaan"),
      ], stacks: true
    ) {
      for debt in debts { row(debt) }
      tr {
        td { strong("Jumlah") }
        td("")
        total(debts.amount)
        total(debts.paid)
        total(debts.reduce(.zero) { $0 + $1.left })
        td("")
      }
    }.html
  }

  private func row(_ debt: InsurerDebt) -> HTML {
    tr {
      td {
        a(debt.name, .href(debt.route))
        if !debt.about.isEmpty { small(debt.about, .class("under")) }
      }
      td { a(debt.month.words, .href(.ledger(.month(debt.month.text)))) }
      td(debt.amount.text, .class("num right"))
      td(debt.paid.text, .class("num right"))
      td(debt.left.text, .class("num right"))
      td { debt.mark }
    }
  }

  private func total(_ amount: Rupiah) -> HTML {
    td(.class("num right")) { strong(amount.text) }
  }
}

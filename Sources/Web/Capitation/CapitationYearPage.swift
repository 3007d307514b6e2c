import Clinic
import JKN
import Vocabulary

/// A year, month by month: the three indicators and what they paid.
struct CapitationYearPage {
  let viewer: Viewer
  let year: Int
  let months: [CapitationMonth]

  var page: Page {
    Page("Kapitasi \(String(year))", at: .capitation, for: viewer) {
      PageHead("Kapitasi dan KBK tahun \(String(year))") {
        a("← \(String(year - 1))", .href(.capitation(.year(String(year - 1)))))
        " "
        a("\(String(year + 1)) →", .href(.capitation(.year(String(year + 1)))))
      }
      if months.isEmpty {
        EmptyState("Belum ada bulan dengan daftar peserta pada tahun ini.")
      } else {
        div(.class("figures")) {
          YearChart(
            "Angka kontak (‰)", bars { $0.kbk.ratios.contactRate }, target: target { $0.contactRate })
          YearChart(
            "Rujukan nonspesialistik (%)", bars { $0.kbk.ratios.referralRatio },
            target: target { $0.referralRatio })
          YearChart(
            "Prolanis terkendali (%)", bars { $0.kbk.ratios.prolanisRatio },
            target: target { $0.prolanisRatio })
        }
        Card("Bulan demi bulan") { table }
      }
    }
  }

  private func bars(_ value: (CapitationMonth) -> Fraction) -> [YearChart.Bar] {
    months.map { YearChart.Bar(month: $0.month.month, value: value($0)) }
  }

  /// As the agreement of the newest month has it.
  private func target(_ indicator: (KBKTerms) -> KBKTerms.Indicator) -> Fraction {
    months.last.map { indicator($0.terms.kbk).targetValue } ?? .zero
  }

  private var table: HTML {
    DataTable(
      "Bulan demi bulan",
      [
        .text("Bulan"), .number("Peserta"), .number("Kontak ‰"), .number("Rujukan %"), .number("Prolanis %"),
        .number("KBK"), .number("Kapitasi"),
      ], stacks: true
    ) {
      for month in months {
        tr {
          td { a(Indonesian.month(month.month.firstDay), .href(.capitation(.month(month.month.text)))) }
          td(Indonesian.number(Int(month.counts.registered)), .class("num right"))
          td(ratio(month.kbk.ratios.contactRate), .class("num right"))
          td(ratio(month.kbk.ratios.referralRatio), .class("num right"))
          td(ratio(month.kbk.ratios.prolanisRatio), .class("num right"))
          td(month.kbkApplies ? "\(month.percent) %" : "–", .class("num right"))
          td(month.expected.text, .class("num right"))
        }
      }
      tr {
        td { strong("Jumlah") }
        td("", Attribute("colspan", "5"))
        td(.class("num right")) { strong(months.reduce(Rupiah.zero) { $0 + $1.expected }.text) }
      }
    }.html
  }

  private func ratio(_ value: Fraction) -> String {
    Indonesian.decimal(Int((value * 100).roundedHalfUp), places: 2)
  }
}

import Clinic
import JKN
import Vocabulary

/// The month's performance three times over: as we count it, as far as BPJS took our records over, and as BPJS assessed it;
/// which one the month is counted by, why, and what the difference is in rupiah.
struct AssessmentCard: Component {
  let month: CapitationMonth
  let zone: FacilityZone

  var html: HTML {
    Card("Penilaian KBK oleh BPJS") {
      table
      AssessmentWords(
        assessment: month.assessment, terms: month.terms, own: month.byOwnCounts.total,
        used: month.capitation.total,
        kbkApplies: month.kbkApplies
      ).html
      if month.assessments.count > 1 { AssessmentHistory(assessments: month.assessments, zone: zone) }
    }.html
  }

  private var table: HTML {
    let assessed = month.assessment?.assessed
    return DataTable(
      "Penilaian KBK",
      [
        .text("Indikator"), .number("Catatan kita"), .number("Diterima BPJS"), .number("Dinilai BPJS"),
        .number("Selisih"),
      ],
      stacks: true
    ) {
      for indicator in KBKIndicator.allCases {
        tr {
          td(indicator.word)
          td(
            rated(indicator, month.kbk.ratios, month.kbk.rating(of: indicator)),
            .class("num right"))
          td(
            rated(indicator, month.acceptedKBK.ratios, month.acceptedKBK.rating(of: indicator)),
            .class("num right"))
          td(
            assessed.map { rated(indicator, $0.ratios, $0.rating(of: indicator)) } ?? "–",
            .class("num right"))
          td(assessed.map { apart(indicator, $0) } ?? "–", .class("num right"))
        }
      }
      tr {
        td("Pembayaran")
        td("\(month.kbk.percent) %", .class("num right"))
        td("\(month.acceptedKBK.percent) %", .class("num right"))
        td(assessed.map { "\($0.percent) %" } ?? "–", .class("num right"))
        td(assessed.map { "\($0.percent - month.kbk.percent) %" } ?? "–", .class("num right"))
      }
      tr {
        td { strong("Kapitasi") }
        td(month.byOwnCounts.total.text, .class("num right"))
        td(accepted, .class("num right"))
        td(.class("num right")) { strong(assessed == nil ? "–" : month.capitation.total.text) }
        td(
          assessed == nil ? "–" : (month.capitation.total - month.byOwnCounts.total).text, .class("num right")
        )
      }
    }.html
  }

  private var accepted: String {
    month.bands.first { $0.percent == month.acceptedKBK.percent }?.total.text ?? "–"
  }

  private func rated(_ indicator: KBKIndicator, _ ratios: KBKRatios, _ rating: Int) -> String {
    "\(CapitationWords.ratio(indicator.value(in: ratios), unit: indicator.unit)) · nilai \(rating)"
  }

  private func apart(_ indicator: KBKIndicator, _ assessed: AssessedKBK) -> String {
    let ours = indicator.value(in: month.kbk.ratios) * -1
    return CapitationWords.ratio(indicator.value(in: assessed.ratios) + ours, unit: indicator.unit)
  }
}

extension KBKIndicator {
  fileprivate var word: String {
    switch self {
    case .contactRate: "Angka kontak"
    case .referralRatio: "Rujukan nonspesialistik"
    case .prolanisRatio: "Prolanis terkendali"
    }
  }

  fileprivate var unit: String { self == .contactRate ? "‰" : "%" }
}

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
      for (index, indicator) in Indicator.allCases.enumerated() {
        tr {
          td(indicator.word)
          td(
            rated(indicator.value(month.kbk.ratios), indicator.unit, month.kbk.ratings[index]),
            .class("num right"))
          td(
            rated(
              indicator.value(month.acceptedKBK.ratios), indicator.unit, month.acceptedKBK.ratings[index]),
            .class("num right"))
          td(
            assessed.map { rated(indicator.value($0.ratios), indicator.unit, $0.ratings[index]) } ?? "–",
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

  private func rated(_ value: Fraction, _ unit: String, _ rating: Int) -> String {
    "\(CapitationWords.ratio(value, unit: unit)) · nilai \(rating)"
  }

  private func apart(_ indicator: Indicator, _ assessed: AssessedKBK) -> String {
    let ours = indicator.value(month.kbk.ratios) * -1
    return CapitationWords.ratio(indicator.value(assessed.ratios) + ours, unit: indicator.unit)
  }

  private enum Indicator: CaseIterable {
    case contact, referral, prolanis

    var word: String {
      switch self {
      case .contact: "Angka kontak"
      case .referral: "Rujukan nonspesialistik"
      case .prolanis: "Prolanis terkendali"
      }
    }

    var unit: String { self == .contact ? "‰" : "%" }

    func value(_ ratios: KBKRatios) -> Fraction {
      switch self {
      case .contact: ratios.contactRate
      case .referral: ratios.referralRatio
      case .prolanis: ratios.prolanisRatio
      }
    }
  }
}

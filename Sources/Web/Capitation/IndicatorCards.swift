import Clinic
import JKN
import Vocabulary

/// The three indicators side by side, each with what moves it.
struct IndicatorCards: Component {
  let month: CapitationMonth

  private var counts: KBKCounts { month.counts }
  private var ratios: KBKRatios { month.kbk.ratios }
  private var advice: IndicatorAdvice { IndicatorAdvice(month: month) }
  private var terms: KBKTerms { month.terms.kbk }

  private func list(_ list: CapitationList) -> Route {
    .capitation(.list(list.rawValue, month: month.month.text))
  }

  @HTMLBuilder var html: HTML {
    IndicatorCard(
      name: "Angka kontak", value: CapitationWords.ratio(ratios.contactRate, unit: "‰"),
      rating: month.kbk.rating(of: .contactRate),
      target: CapitationWords.target(terms.contactRate, unit: "‰"),
      parts: [
        ("Peserta berkontak", counts.contacts, list(.contacts)),
        ("Sudah diterima BPJS", month.accepted.contacts, nil),
        ("Belum diterima", counts.contacts - month.accepted.contacts, list(.unaccepted)),
        ("Boleh dihubungi, belum datang", month.invitable, list(.withoutContact)),
      ], advice: advice.contacts)
    IndicatorCard(
      name: "Rujukan nonspesialistik", value: CapitationWords.ratio(ratios.referralRatio, unit: "%"),
      rating: month.kbk.rating(of: .referralRatio),
      target: CapitationWords.target(terms.referralRatio, unit: "%"),
      parts: [
        ("Semua rujukan", counts.referrals, list(.referrals)),
        (
          "Nonspesialistik tanpa TACC", counts.nonSpecialistReferrals - counts.taccReferrals,
          list(.nonSpecialist)
        ),
        ("Nonspesialistik dengan TACC", counts.taccReferrals, list(.referrals)),
      ], advice: advice.referrals)
    IndicatorCard(
      name: "Prolanis terkendali", value: CapitationWords.ratio(ratios.prolanisRatio, unit: "%"),
      rating: month.kbk.rating(of: .prolanisRatio),
      target: CapitationWords.target(terms.prolanisRatio, unit: "%"),
      parts: [
        ("DM terkendali", counts.dmControlled, .prolanis(.list(month: month.month.text))),
        ("DM terdiagnosis", counts.dmDiagnosed, list(.diabetes)),
        ("HT terkendali", counts.htControlled, .prolanis(.list(month: month.month.text))),
        ("HT terdiagnosis", counts.htDiagnosed, list(.hypertension)),
      ], advice: advice.prolanis)
  }
}

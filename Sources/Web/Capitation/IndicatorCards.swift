import Clinic
import JKN
import Vocabulary

/// The three indicators side by side, each with what moves it.
struct IndicatorCards: Component {
  let month: CapitationMonth

  private var counts: KBKCounts { month.counts }
  private var ratios: KBKRatios { month.kbk.ratios }
  private var outlook: KBKOutlook { month.outlook }
  private var isRunning: Bool { month.month.firstDay <= month.asOf && month.asOf <= month.month.lastDay }

  private func list(_ list: CapitationList) -> Route {
    .capitation(.list(list.rawValue, month: month.month.text))
  }

  @HTMLBuilder var html: HTML {
    IndicatorCard(
      name: "Angka kontak", value: CapitationWords.ratio(ratios.contactRate, unit: "‰"),
      rating: month.kbk.ratings[0], target: "paling sedikit 150 ‰",
      parts: [
        ("Peserta berkontak", counts.contacts, list(.contacts)),
        ("Sudah diterima BPJS", month.accepted.contacts, nil),
        ("Belum diterima", counts.contacts - month.accepted.contacts, list(.unaccepted)),
        ("Boleh dihubungi, belum datang", month.invitable, list(.withoutContact)),
      ], advice: contactAdvice)
    IndicatorCard(
      name: "Rujukan nonspesialistik", value: CapitationWords.ratio(ratios.referralRatio, unit: "%"),
      rating: month.kbk.ratings[1], target: "paling banyak 2 %",
      parts: [
        ("Semua rujukan", counts.referrals, list(.referrals)),
        (
          "Nonspesialistik tanpa TACC", counts.nonSpecialistReferrals - counts.taccReferrals,
          list(.nonSpecialist)
        ),
        ("Nonspesialistik dengan TACC", counts.taccReferrals, list(.referrals)),
      ], advice: referralAdvice)
    IndicatorCard(
      name: "Prolanis terkendali", value: CapitationWords.ratio(ratios.prolanisRatio, unit: "%"),
      rating: month.kbk.ratings[2], target: "paling sedikit 5 %",
      parts: [
        ("DM terkendali", counts.dmControlled, .prolanis(.list(month: month.month.text))),
        ("DM terdiagnosis", counts.dmDiagnosed, list(.diabetes)),
        ("HT terkendali", counts.htControlled, .prolanis(.list(month: month.month.text))),
        ("HT terdiagnosis", counts.htDiagnosed, list(.hypertension)),
      ], advice: prolanisAdvice)
  }

  private var contactAdvice: [String] {
    var advice: [String] = []
    if let more = outlook.contactsToNext {
      advice.append("\(Indonesian.number(Int(more))) kontak lagi\(deadline) untuk nilai berikutnya.")
    }
    if isRunning {
      advice.append(
        "Bila terus seperti ini: \(Indonesian.number(Int(month.projectedContacts))) kontak pada akhir bulan, nilai \(month.projected.ratings[0])."
      )
    }
    if month.acceptedKBK.ratings[0] < month.kbk.ratings[0] {
      advice.append("Menurut yang sudah diterima BPJS nilainya baru \(month.acceptedKBK.ratings[0]).")
    }
    return advice
  }

  private var referralAdvice: [String] {
    [
      outlook.referralsLeft == 0
        ? "Satu rujukan nonspesialistik tanpa TACC lagi menurunkan nilai."
        : "Masih \(Indonesian.number(Int(outlook.referralsLeft))) rujukan nonspesialistik tanpa TACC sebelum nilai turun."
    ]
  }

  private var prolanisAdvice: [String] {
    let moves = [(outlook.dmControlledToNext, "DM"), (outlook.htControlledToNext, "HT")].compactMap {
      more, word in
      more.map { "\(Indonesian.number(Int($0))) peserta \(word)" }
    }
    if moves.isEmpty { return [] }
    return ["\(moves.joined(separator: " atau ")) terkendali lagi\(deadline) untuk nilai berikutnya."]
  }

  private var deadline: String {
    isRunning ? " sebelum \(Indonesian.day(month.month.next.firstDay))" : ""
  }
}

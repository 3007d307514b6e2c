import Clinic
import JKN
import Vocabulary

/// What moves each indicator of a month, until when, and what that is worth in rupiah (KBK-12).
struct IndicatorAdvice {
  let month: CapitationMonth

  private var outlook: KBKOutlook { month.outlook }
  private var isRunning: Bool { month.month.firstDay <= month.asOf && month.asOf <= month.month.lastDay }

  var contacts: [String] {
    var advice: [String] = []
    if let more = outlook.contactsToNext {
      advice.append("\(number(more)) kontak lagi\(deadline) untuk nilai berikutnya.")
      advice += worth(.contactRate)
    }
    if isRunning {
      advice.append(
        "Bila terus seperti ini: \(number(month.projectedContacts)) kontak pada akhir bulan, nilai \(month.projected.rating(of: .contactRate))."
      )
    }
    if month.acceptedKBK.rating(of: .contactRate) < month.kbk.rating(of: .contactRate) {
      advice.append(
        "Menurut yang sudah diterima BPJS nilainya baru \(month.acceptedKBK.rating(of: .contactRate)).")
    }
    return advice
  }

  var referrals: [String] {
    var advice: [String] = []
    if let over = outlook.referralsOver {
      advice.append(
        "\(number(over)) rujukan nonspesialistik tanpa TACC terlalu banyak untuk nilai berikutnya.")
      advice += worth(.referralRatio)
    }
    switch outlook.referralsLeft {
    case 0?: advice.append("Satu rujukan nonspesialistik tanpa TACC lagi menurunkan nilai.")
    case let left?:
      advice.append("Masih \(number(left)) rujukan nonspesialistik tanpa TACC sebelum nilai turun.")
    case nil: advice.append("Nilainya sudah yang terendah.")
    }
    return advice
  }

  var prolanis: [String] {
    let moves = [(outlook.dmControlledToNext, "DM"), (outlook.htControlledToNext, "HT")].compactMap {
      more, word in
      more.map { "\(number($0)) peserta \(word)" }
    }
    if moves.isEmpty { return [] }
    let either = moves.joined(separator: " atau ")
    return ["\(either) terkendali lagi\(deadline) untuk nilai berikutnya."] + worth(.prolanisRatio)
  }

  /// What the next rating of one indicator changes in the month's rupiah, the others staying.
  private func worth(_ indicator: KBKIndicator) -> [String] {
    guard month.kbkApplies, month.heads != nil,
      let percent = month.terms.percentAtNextRating(of: indicator, from: month.kbk)
    else { return [] }
    if percent == month.kbk.percent {
      return ["Nilai itu saja belum mengubah pembayaran \(percent) %."]
    }
    let more = total(percent) - total(month.kbk.percent)
    return [
      "Nilai itu menaikkan pembayaran dari \(month.kbk.percent) % menjadi \(percent) %: \(more.text) lebih banyak sebulan."
    ]
  }

  private func total(_ percent: Int) -> Rupiah {
    month.bands.first { $0.percent == percent }?.total ?? .zero
  }

  private var deadline: String {
    isRunning ? " sebelum \(Indonesian.day(month.month.next.firstDay))" : ""
  }

  private func number(_ count: Int64) -> String { Indonesian.number(Int(count)) }
}

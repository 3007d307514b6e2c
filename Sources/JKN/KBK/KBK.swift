import Vocabulary

/// Kapitasi berbasis kinerja: ratings, score and what is paid (PKS Bontang 2024 Lampiran II I.A.2.d.4).
public struct KBK: Sendable {
  public let ratios: KBKRatios
  /// Contact rate, referral ratio, Prolanis ratio: 1 … 4 each.
  public let ratings: [Int]
  /// 10 … 40; 40 is the full score of 4.
  public let scoreTenths: Int
  /// Percent of the tariff that is paid.
  public let percent: Int
  public let explanation: [Step]
}

extension AgreementTerms {
  /// Ratings compare the exact ratios; what is shown may be rounded.
  public func kbk(_ ratios: KBKRatios) -> KBK {
    let contact = kbk.contactRate.rating(of: ratios.contactRate)
    let referral = kbk.referralRatio.rating(of: ratios.referralRatio)
    let prolanis = kbk.prolanisRatio.rating(of: ratios.prolanisRatio)
    let score =
      contact * kbk.contactRate.weightTenths + referral * kbk.referralRatio.weightTenths
      + prolanis * kbk.prolanisRatio.weightTenths
    let percent = kbk.percent(scoreTenths: score)
    let bands = source(.ratingBands)
    return KBK(
      ratios: ratios, ratings: [contact, referral, prolanis], scoreTenths: score, percent: percent,
      explanation: [
        Step("Angka kontak (per mil)", .ratio(ratios.contactRate), source: source(.contactRate)),
        Step(
          "Rasio rujukan nonspesialistik (%)", .ratio(ratios.referralRatio), source: source(.referralRatio)),
        Step(
          "Rasio peserta Prolanis terkendali (%)", .ratio(ratios.prolanisRatio),
          source: source(.prolanisRatio)),
        Step("Nilai angka kontak", .whole(Int64(contact)), source: bands),
        Step("Nilai rasio rujukan nonspesialistik", .whole(Int64(referral)), source: bands),
        Step("Nilai rasio peserta Prolanis terkendali", .whole(Int64(prolanis)), source: bands),
        Step("Nilai akhir: jumlah bobot × nilai", .ratio(Fraction(score) / 10), source: bands),
        Step("Pembayaran (% dari tarif)", .whole(Int64(percent)), source: source(.performancePayment)),
      ])
  }
}

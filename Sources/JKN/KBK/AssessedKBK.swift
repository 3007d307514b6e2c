public import Vocabulary

/// A month's performance as BPJS assessed it from its own system (PKS Bontang 2024 Lampiran II I.A.2.d.1): what it wrote,
/// figure by figure.
public struct AssessedKBK: Sendable, Hashable {
  /// Per mille.
  public let contactRate: ExactDecimal
  /// Percent.
  public let referralRatio: ExactDecimal
  /// Percent.
  public let prolanisRatio: ExactDecimal
  /// Contact rate, referral ratio, Prolanis ratio: 1 … 4 each.
  public let ratings: [Int]
  /// Percent of the tariff that is paid.
  public let percent: Int

  public init(
    contactRate: ExactDecimal, referralRatio: ExactDecimal, prolanisRatio: ExactDecimal, ratings: [Int],
    percent: Int
  ) {
    self.contactRate = contactRate
    self.referralRatio = referralRatio
    self.prolanisRatio = prolanisRatio
    self.ratings = ratings
    self.percent = percent
  }

  public var ratios: KBKRatios {
    KBKRatios(
      contactRate: Fraction(contactRate), referralRatio: Fraction(referralRatio),
      prolanisRatio: Fraction(prolanisRatio))
  }
}

extension AgreementTerms {
  /// Where BPJS's ratings or percentage are not what the agreement gives for BPJS's own indicators: a sentence each.
  public func doubts(about assessed: AssessedKBK) -> [String] {
    let rule = kbk(assessed.ratios)
    let names = ["angka kontak", "rujukan nonspesialistik", "Prolanis terkendali"]
    let ratings = zip(names, zip(assessed.ratings, rule.ratings)).filter { $1.0 != $1.1 }.map { name, pair in
      "Nilai \(name) ditulis \(pair.0); menurut perjanjian angka itu bernilai \(pair.1)."
    }
    let written = kbk.score(ofRatings: assessed.ratings)
    let paid = kbk.percent(scoreTenths: written)
    guard paid != assessed.percent else { return ratings }
    return ratings + [
      "Dengan nilai yang ditulis, perjanjian membayar \(paid) %; BPJS menulis \(assessed.percent) %."
    ]
  }
}

extension KBKTerms {
  /// Weights × ratings, in tenths.
  func score(ofRatings ratings: [Int]) -> Int {
    let weights = [contactRate.weightTenths, referralRatio.weightTenths, prolanisRatio.weightTenths]
    return zip(weights, ratings).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

extension Fraction {
  fileprivate init(_ decimal: ExactDecimal) {
    var denominator: Int128 = 1
    for _ in 0..<decimal.decimals { denominator *= 10 }
    self.init(Int128(decimal.scaled), over: denominator)
  }
}

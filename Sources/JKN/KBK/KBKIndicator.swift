public import Vocabulary

/// The three indicators of performance, in the order in which their ratings stand (PKS Bontang 2024 Lampiran II I.A.2.d.3).
public enum KBKIndicator: Int, Sendable, CaseIterable {
  case contactRate, referralRatio, prolanisRatio

  /// Per mille for the contact rate, percent for the others.
  public func value(in ratios: KBKRatios) -> Fraction {
    switch self {
    case .contactRate: ratios.contactRate
    case .referralRatio: ratios.referralRatio
    case .prolanisRatio: ratios.prolanisRatio
    }
  }

  /// Its weight and its bands.
  func terms(in kbk: KBKTerms) -> KBKTerms.Indicator {
    switch self {
    case .contactRate: kbk.contactRate
    case .referralRatio: kbk.referralRatio
    case .prolanisRatio: kbk.prolanisRatio
    }
  }
}

extension KBK {
  /// 1 … 4.
  public func rating(of indicator: KBKIndicator) -> Int { ratings[indicator.rawValue] }
}

extension AssessedKBK {
  /// 1 … 4.
  public func rating(of indicator: KBKIndicator) -> Int { ratings[indicator.rawValue] }
}

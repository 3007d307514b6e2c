public import Vocabulary

/// What is kept back from the next payments during the agreement; afterwards it is paid to BPJS's account (REC-02;
/// PKS 004 Ps.10(3)).
public struct SetOff: Sendable, Hashable {
  /// From next month's capitation.
  public let capitation: Rupiah
  /// From non-capitation claims.
  public let nonCapitation: Rupiah
  /// Still to be recovered.
  public let left: Rupiah

  /// - Parameters:
  ///   - balance: what is still to be recovered.
  ///   - capitation: next month's, taken from first.
  ///   - nonCapitation: what waits to be paid.
  public init(_ balance: Rupiah, from capitation: Rupiah, _ nonCapitation: Rupiah) {
    let first = min(max(.zero, balance), max(.zero, capitation))
    let second = min(max(.zero, balance) - first, max(.zero, nonCapitation))
    self.capitation = first
    self.nonCapitation = second
    left = max(.zero, balance) - first - second
  }
}

extension SetOff {
  /// The article.
  public static let source = "PKS 004 Ps.10(3)"

  /// The months, by their first day, whose capitation can bear a part of the loss: from the one after the signing until the
  /// last day of the recovery, as long as the agreement runs, and not yet closed.
  ///
  /// - Parameters:
  ///   - lastDay: until when the loss has to be back.
  ///   - agreementEnd: nil while nobody has ended it.
  ///   - closed: any day of the last month that is settled for good.
  public static func months(
    signedOn: CalendarDate, lastDay: CalendarDate, agreementEnd: CalendarDate?, closed: CalendarDate?
  ) -> [CalendarDate] {
    let signed = signedOn.firstOfMonth
    var month = max(signed, closed?.firstOfMonth ?? signed).adding(months: 1)
    var months: [CalendarDate] = []
    while month <= lastDay, RecoveryWay.possible(on: month, agreementEnd: agreementEnd).contains(.capitation)
    {
      months.append(month)
      month = month.adding(months: 1)
    }
    return months
  }

  /// The steps from the loss to what is left, for the person who plans it.
  ///
  /// - Parameters:
  ///   - balance: what was to be recovered.
  ///   - capitation: the month's, as far as nothing else is kept back from it.
  ///   - nonCapitation: the claims', likewise.
  public func explanation(of balance: Rupiah, from capitation: Rupiah, _ nonCapitation: Rupiah) -> [Step] {
    [
      Step("Yang akan dipotong", .money(balance), source: Self.source),
      Step("Kapitasi bulan itu yang masih dapat dipotong", .money(capitation), source: Self.source),
      Step("Dipotong dari kapitasi", .money(self.capitation), source: Self.source),
      Step("Klaim nonkapitasi yang masih dapat dipotong", .money(nonCapitation), source: Self.source),
      Step("Dipotong dari klaim nonkapitasi", .money(self.nonCapitation), source: Self.source),
      Step("Belum tertutup", .money(left), source: Self.source),
    ]
  }
}

/// How a part of a loss came back.
public enum RecoveryWay: String, Sendable, CaseIterable {
  case capitation
  case nonCapitation = "non-capitation"
  case transfer

  public var word: String {
    switch self {
    case .capitation: "Dipotong dari kapitasi"
    case .nonCapitation: "Dipotong dari klaim nonkapitasi"
    case .transfer: "Disetor ke rekening BPJS"
    }
  }

  /// Nothing can be kept back once the agreement has ended.
  public static func possible(on day: CalendarDate, agreementEnd: CalendarDate?) -> [RecoveryWay] {
    guard let agreementEnd, day > agreementEnd else { return allCases }
    return [.transfer]
  }
}

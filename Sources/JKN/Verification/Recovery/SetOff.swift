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

public import JKN

/// Whom a figure of the ledger's month opens into.
public enum LedgerPeople: Sendable, Hashable {
  case active, inactive
  case changed(ParticipantChange.Kind)
  case segment(MembershipSegment)

  public static let all: [LedgerPeople] =
    [.active, .inactive] + ParticipantChange.Kind.allCases.map(LedgerPeople.changed)
    + MembershipSegment.allCases.map(LedgerPeople.segment)

  /// As it stands in an address.
  public init?(_ word: String) {
    guard let found = Self.all.first(where: { $0.address == word }) else { return nil }
    self = found
  }

  public var address: String {
    switch self {
    case .active: "aktif"
    case .inactive: "tidak-aktif"
    case .changed(let kind): kind.rawValue
    case .segment(let segment): "segmen-\(segment.rawValue)"
    }
  }

  /// The heading of the list.
  public var word: String {
    switch self {
    case .active: "Peserta aktif"
    case .inactive: "Peserta tidak aktif"
    case .changed(let kind): kind.word
    case .segment(let segment): "Peserta aktif, \(segment.word)"
    }
  }
}

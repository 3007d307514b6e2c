public import Store
public import Vocabulary

/// A paper of a network facility with its term: the licence to operate, or the SIP of somebody who serves there (NET-13).
public struct NetworkLicence: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case operating, practice

    public var word: String {
      switch self {
      case .operating: "Izin operasional"
      case .practice: "SIP"
      }
    }
  }

  public let id: NetworkLicenceID
  public let network: NetworkFacilityID
  public let kind: Kind
  /// Whose SIP it is; empty for the house's own licence.
  public let holder: String
  public let number: String
  public let span: ClosedRange<CalendarDate>
  public let recordedAt: Instant
  public let recordedBy: String

  private init(_ row: Row) throws {
    id = try row["id"]
    network = try row["network"]
    kind = try row["kind"]
    holder = try row["holder"]
    number = try row["number"]
    let from: CalendarDate = try row["valid_from"]
    span = from...max(from, try row["valid_until"])
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
  }

  /// Whether it is this person's, however the name is spaced and capitalised.
  func isOf(_ person: String) -> Bool { Self.isSame(holder, person) }

  static func isSame(_ one: String, _ other: String) -> Bool { folded(one) == folded(other) }

  private static func folded(_ name: String) -> [Substring] {
    name.lowercased().split(whereSeparator: \.isWhitespace)
  }

  /// Whether it is the SIP of the midwife the statement names.
  public func isMidwife(of network: NetworkFacility) -> Bool {
    kind == .practice && isOf(network.midwife)
  }

  /// Papers of one holder that follow each other count as one; this is the one that ends last.
  var series: String { "\(kind.rawValue)/\(Self.folded(holder).joined(separator: " "))" }

  /// Those that were not taken back, by their end.
  static func standing(at facility: FacilityID, in tx: ReadTransaction) throws -> [NetworkLicence] {
    try tx.all(
      """
      SELECT * FROM network_licence WHERE facility = \(facility) AND withdrawn_at IS NULL ORDER BY valid_until, id
      """, NetworkLicence.init)
  }
}

public typealias NetworkLicenceID = ID<NetworkLicence>

extension NetworkFacility {
  /// The newest paper of each holder.
  public var newestPapers: [NetworkLicence] {
    Dictionary(papers.map { ($0.series, $0) }, uniquingKeysWith: { _, newest in newest }).values
      .sorted { ($0.kind.rawValue, $0.holder) < ($1.kind.rawValue, $1.holder) }
  }

  /// Until when its midwife's SIP holds by what was recorded last: the statement's, or a newer one.
  public var licenceUntil: CalendarDate {
    let own = papers.filter { $0.kind == .practice && $0.isOf(midwife) }.map(\.span.upperBound)
    return (own + [licence.upperBound]).max() ?? licence.upperBound
  }
}

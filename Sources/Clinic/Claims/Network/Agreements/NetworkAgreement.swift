import Store
public import Vocabulary

/// A copy of the agreement between the Puskesmas and a network facility (NET-06).
public struct NetworkAgreement: Sendable, Hashable, Identifiable {
  public let id: NetworkAgreementID
  public let network: NetworkFacilityID
  public let number: String
  public let validFrom: CalendarDate
  public let validUntil: CalendarDate
  public let recordedAt: Instant
  public let recordedBy: String

  private init(_ row: Row) throws {
    id = try row["id"]
    network = try row["network"]
    number = try row["number"]
    validFrom = try row["valid_from"]
    validUntil = try row["valid_until"]
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
  }

  /// Newest first, without the scans.
  static func all(
    of network: NetworkFacilityID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [NetworkAgreement] {
    try tx.all(
      """
      SELECT id, network, number, valid_from, valid_until, recorded_at, recorded_by FROM network_agreement
      WHERE facility = \(facility) AND network = \(network) ORDER BY valid_from DESC, id DESC
      """, NetworkAgreement.init)
  }
}

public typealias NetworkAgreementID = ID<NetworkAgreement>

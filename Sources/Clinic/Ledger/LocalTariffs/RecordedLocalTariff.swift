public import JKN
public import Store
public import Vocabulary

/// A local tariff as it was written down, with who did it and who took it back.
public struct RecordedLocalTariff: Sendable, Identifiable {
  public let id: RecordedLocalTariffID
  /// Kemendagri code of the regency whose Puskesmas are paid by it, four digits.
  public let region: String
  public let tariff: LocalTariff
  public let recordedAt: Instant
  public let recordedBy: String
  public let withdrawnBy: String?

  public var stands: Bool { withdrawnBy == nil }

  init(_ row: Row) throws {
    id = try row["id"]
    region = try row["region"]
    tariff = LocalTariff(
      government: try row["government"], likeness: try row["likeness"], regulation: try row["regulation"],
      from: try row["from_day"], until: try row["until_day"], way: try row["way"], basis: try row["basis"],
      amount: try row["amount"])
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
    withdrawnBy = try row["withdrawn_by"]
  }

  /// Also those that were withdrawn: the newest regulation first.
  static func all(of region: String, in tx: ReadTransaction) throws -> [RecordedLocalTariff] {
    try tx.all(
      """
      SELECT * FROM local_tariff WHERE region = \(region) ORDER BY from_day DESC, recorded_at DESC, id DESC
      """, RecordedLocalTariff.init)
  }
}

public typealias RecordedLocalTariffID = ID<RecordedLocalTariff>

extension LocalTariff.Way: SQLBindable, SQLReadable {}
extension LocalTariff.Basis: SQLBindable, SQLReadable {}

/// What is written down for the regency of a Puskesmas.
public struct RecordedLocalTariffs: Sendable {
  /// Four digits.
  public let region: String
  /// `Kabupaten Bandung`.
  public let name: String
  public let all: [RecordedLocalTariff]

  init(of id: FacilityID, in tx: ReadTransaction) throws {
    region = String(try Facility.find(id, in: tx).districtCode.prefix(4))
    name = try Region.find(region, in: tx)?.name ?? "Kabupaten/Kota \(region)"
    all = try RecordedLocalTariff.all(of: region, in: tx)
  }

  /// Those that stand, for the rule that prices a claim.
  public var standing: LocalTariffs { LocalTariffs(of: name, all.filter(\.stands).map(\.tariff)) }
}

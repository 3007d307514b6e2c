import Journal
public import Store
public import Vocabulary

/// A Puskesmas.
public struct Facility: Sendable, Hashable, Identifiable {
  public let id: FacilityID
  public var name: String
  public var address: String
  /// Kemendagri code of its district, six digits.
  public var districtCode: String
  public var zone: FacilityZone
  /// Organization id at SATUSEHAT (`Organization/…`), once it is known.
  public var satusehatOrganization: String?
  /// `kdProvider` at BPJS, eight characters.
  public var bpjsProvider: String?

  public init(
    id: FacilityID, name: String, address: String, districtCode: String, zone: FacilityZone,
    satusehatOrganization: String? = nil, bpjsProvider: String? = nil
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.districtCode = districtCode
    self.zone = zone
    self.satusehatOrganization = satusehatOrganization
    self.bpjsProvider = bpjsProvider
  }

  public init(_ row: Row) throws {
    id = try row["id"]
    name = try row["name"]
    address = try row["address"]
    districtCode = try row["district_code"]
    zone = try row["zone"]
    satusehatOrganization = try row["satusehat_organization"]
    bpjsProvider = try row["bpjs_provider"]
  }

  public static func find(_ id: FacilityID, in tx: ReadTransaction) throws -> Facility {
    guard let found = try tx.first("SELECT * FROM facility WHERE id = \(id)", Facility.init) else {
      throw Refusal.notFound("Fasilitas")
    }
    return found
  }

  /// Every facility of this installation that is at work, by name.
  public static func all(in tx: ReadTransaction) throws -> [Facility] {
    try tx.all(
      "SELECT * FROM facility WHERE id NOT IN \(sql: ArrivingFacility.all) ORDER BY name", Facility.init)
  }

  public func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO facility (id, name, address, district_code, zone, satusehat_organization, bpjs_provider)
      VALUES (\(id), \(name), \(address), \(districtCode), \(zone), \(satusehatOrganization), \(bpjsProvider))
      """)
  }
}

public import Store
public import Vocabulary

/// A health worker who may be named in a record.
public struct Practitioner: Sendable, Hashable, Identifiable {
  public enum Profession: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case doctor, dentist, midwife, nurse, pharmacist, analyst, nutritionist

    public var word: String {
      switch self {
      case .doctor: "Dokter"
      case .dentist: "Dokter gigi"
      case .midwife: "Bidan"
      case .nurse: "Perawat"
      case .pharmacist: "Apoteker"
      case .analyst: "Ahli teknologi laboratorium medik"
      case .nutritionist: "Nutrisionis"
      }
    }
  }

  public let id: PractitionerID
  public let facility: FacilityID
  /// With titles, as on the letterhead.
  public var name: String
  public var nik: NIK
  public var profession: Profession
  /// Surat Izin Praktik.
  public var sip: String?
  /// `kdDokter` at BPJS.
  public var bpjsDoctor: String?
  public var active: Bool

  public init(
    id: PractitionerID, facility: FacilityID, name: String, nik: NIK, profession: Profession,
    sip: String? = nil, bpjsDoctor: String? = nil, active: Bool = true
  ) {
    self.id = id
    self.facility = facility
    self.name = name
    self.nik = nik
    self.profession = profession
    self.sip = sip
    self.bpjsDoctor = bpjsDoctor
    self.active = active
  }

  public init(_ row: Row) throws {
    id = try row["id"]
    facility = try row["facility"]
    name = try row["name"]
    nik = try row["nik"]
    profession = try row["profession"]
    sip = try row["sip"]
    bpjsDoctor = try row["bpjs_doctor"]
    active = try row["active"]
  }

  public static func find(
    _ id: PractitionerID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> Practitioner {
    let sql: SQL = "SELECT * FROM practitioner WHERE id = \(id) AND facility = \(facility)"
    guard let found = try tx.first(sql, Practitioner.init) else {
      throw Refusal.notFound("Tenaga kesehatan")
    }
    return found
  }

  public static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [Practitioner] {
    try tx.all(
      "SELECT * FROM practitioner WHERE facility = \(facility) AND active = 1 ORDER BY name",
      Practitioner.init)
  }

  public func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO practitioner (id, facility, name, nik, profession, sip, bpjs_doctor, active)
      VALUES (\(id), \(facility), \(name), \(nik), \(profession), \(sip), \(bpjsDoctor), \(active))
      """)
  }
}

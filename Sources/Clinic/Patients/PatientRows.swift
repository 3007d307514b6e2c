public import Store
public import Vocabulary

extension Patient {
  public init(_ row: Row) throws {
    self.init(
      id: try row["id"], facility: try row["facility"],
      medicalRecordNumber: try row["medical_record_number"], name: try row["name"], sex: try row["sex"],
      birthDate: try row["birth_date"], birthPlace: try row["birth_place"], nik: try row["nik"],
      passport: try row["passport"], mother: try row["mother"], birthOrder: try row["birth_order"],
      jknNumber: try row["jkn_number"], familyCard: try row["family_card"], phone: try row["phone"],
      address: try row["address"], rt: try row["rt"], rw: try row["rw"],
      regionCode: try row["region_code"], citizenship: try row["citizenship"],
      bloodGroup: try row["blood_group"], deceasedOn: try row["deceased_on"])
  }

  /// The patient with this identity, at whichever facility; `nil` when there is none.
  public static func find(_ id: PatientID, in tx: ReadTransaction) throws -> Patient? {
    try tx.first("SELECT * FROM patient WHERE id = \(id)", Patient.init)
  }

  /// Those that are there, in the order of `ids`.
  static func find(_ ids: [PatientID], in tx: ReadTransaction) throws -> [Patient] {
    guard !ids.isEmpty else { return [] }
    let found = try tx.all("SELECT * FROM patient WHERE id IN \(list: ids)", Patient.init)
    let known = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return ids.compactMap { known[$0] }
  }

  /// - Throws: `Refusal.notFound` when this facility has no such patient.
  public static func find(
    _ id: PatientID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> Patient {
    guard let found = try find(id, in: tx), found.facility == facility else {
      throw Refusal.notFound("Pasien")
    }
    return found
  }

  public func insert(in tx: WriteTransaction) throws { try tx.insert([row], into: "patient") }

  var row: NewRow {
    [
      "id": id, "facility": facility, "medical_record_number": medicalRecordNumber, "name": name,
      "folded_name": FoldedText(name), "sex": sex, "birth_date": birthDate, "birth_place": birthPlace,
      "nik": nik, "passport": passport, "mother": mother, "birth_order": birthOrder,
      "jkn_number": jknNumber, "family_card": familyCard, "phone": phone, "address": address, "rt": rt,
      "rw": rw, "region_code": regionCode, "citizenship": citizenship, "blood_group": bloodGroup,
      "deceased_on": deceasedOn,
    ]
  }

  /// Writes everything but identity, facility and record number, which never change.
  func update(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      UPDATE patient SET name = \(name), folded_name = \(FoldedText(name)), sex = \(sex),
        birth_date = \(birthDate), birth_place = \(birthPlace), nik = \(nik), passport = \(passport),
        mother = \(mother), birth_order = \(birthOrder), jkn_number = \(jknNumber),
        family_card = \(familyCard), phone = \(phone), address = \(address), rt = \(rt), rw = \(rw),
        region_code = \(regionCode), citizenship = \(citizenship), blood_group = \(bloodGroup),
        deceased_on = \(deceasedOn)
      WHERE id = \(id) AND facility = \(facility)
      """)
  }
}

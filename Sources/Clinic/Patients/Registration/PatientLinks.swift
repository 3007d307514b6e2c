import Store
import Vocabulary

/// What a patient's details point to: the mother, and the region of the NIK and of the address.
struct PatientLinks {
  let mother: PatientID?

  /// - Throws: `Problems` when one of them is not there.
  static func find(
    _ details: PatientDetails, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> PatientLinks {
    var problems = Problems()
    let mother = try mother(details, facility, in: tx, &problems)
    if let nik = details.nik { try check(nik, in: tx, &problems) }
    if let code = details.regionCode, try knowsRegions(tx), try Region.find(code, in: tx) == nil {
      problems.add(PatientField.region.rawValue, "Pilih desa atau kecamatan dari daftar.")
    }
    try problems.throwIfAny()
    return PatientLinks(mother: mother)
  }

  /// Whether the regency in the NIK exists. Without reference data nothing is refused.
  static func check(_ nik: NIK, in tx: ReadTransaction, _ problems: inout Problems) throws {
    guard try knowsRegions(tx) else { return }
    do { try Region.check(nik, in: tx) } catch let problem as Problem { problems.add(problem) }
  }

  private static func knowsRegions(_ tx: ReadTransaction) throws -> Bool {
    try tx.first("SELECT code FROM region LIMIT 1") != nil
  }

  private static func mother(
    _ details: PatientDetails, _ facility: FacilityID, in tx: ReadTransaction, _ problems: inout Problems
  ) throws -> PatientID? {
    guard let typed = details.mother else { return nil }
    let field = PatientField.mother.rawValue
    guard let mother = try find(typed, facility, in: tx) else {
      problems.add(field, "Ibu belum terdaftar di sini. Daftarkan ibunya dahulu, lalu pilih dari pencarian.")
      return nil
    }
    if mother.sex != .female {
      problems.add(field, "\(mother.name) tercatat laki-laki. Pilih ibu kandungnya.")
    } else if (Age(born: mother.birthDate, on: details.birthDate)?.years ?? 0) < 10 {
      problems.add(
        field, "\(mother.name) belum berumur 10 tahun ketika anak ini lahir. Pilih ibu kandungnya.")
    }
    return mother.id
  }

  private static func find(
    _ typed: String, _ facility: FacilityID, in tx: ReadTransaction
  ) throws -> Patient? {
    if let id = PatientID(typed) {
      return try Patient.find(id, in: tx).flatMap { $0.facility == facility ? $0 : nil }
    }
    guard let number = MedicalRecordNumber(typed: typed) else { return nil }
    return try tx.first(
      "SELECT * FROM patient WHERE facility = \(facility) AND medical_record_number = \(number)",
      Patient.init)
  }
}

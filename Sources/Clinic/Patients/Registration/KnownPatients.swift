import Crypto
import Store
import Vocabulary

/// Who is already there: by a number that names one person, or by a name and a birth date that may.
struct KnownPatients {
  let facility: FacilityID

  /// The patient who already has this NIK, passport, card, or this mother and place in the birth.
  func same(
    as details: PatientDetails, mother: PatientID?, except: PatientID? = nil, in tx: ReadTransaction
  ) throws -> (patient: Patient, field: PatientField)? {
    var questions: [(PatientField, SQL)] = []
    if let nik = details.nik { questions.append((.nik, "nik = \(nik)")) }
    if let passport = details.passport { questions.append((.passport, "passport = \(passport)")) }
    if let card = details.jknNumber { questions.append((.jknNumber, "jkn_number = \(card)")) }
    for (field, condition) in questions {
      let sql: SQL = "SELECT * FROM patient WHERE facility = \(facility) AND \(sql: condition)"
      if let found = try tx.first(sql, Patient.init), found.id != except { return (found, field) }
    }
    if let mother, let order = details.birthOrder {
      let sql: SQL =
        """
        SELECT * FROM patient
        WHERE mother = \(mother) AND birth_date = \(details.birthDate) AND birth_order = \(order)
        """
      if let found = try tx.first(sql, Patient.init), found.id != except { return (found, .birthOrder) }
    }
    return nil
  }

  /// People born on the same day whose names are alike; at most ten.
  func similar(to details: PatientDetails, in tx: ReadTransaction) throws -> [Patient] {
    let named: SQL =
      """
      SELECT * FROM patient WHERE facility = \(facility) AND folded_name = \(FoldedText(details.name))
        AND birth_date = \(details.birthDate) LIMIT 10
      """
    let born: SQL =
      "SELECT * FROM patient WHERE facility = \(facility) AND birth_date = \(details.birthDate) LIMIT 1000"
    var found = try tx.all(named, Patient.init).filter { !haveOtherNumbers($0, details) }
    for patient in try tx.all(born, Patient.init) where found.count < 10 {
      guard patient.sex == details.sex, !haveOtherNumbers(patient, details), !found.contains(patient),
        SimilarNames.areSimilar(patient.name, details.name)
      else { continue }
      found.append(patient)
    }
    return found
  }

  /// Two people for certain: each has a NIK and they differ by more than a slip, or they are twins.
  private func haveOtherNumbers(_ patient: Patient, _ details: PatientDetails) -> Bool {
    if let known = patient.nik, let typed = details.nik {
      return zip(known.text.utf8, typed.text.utf8).count { $0 != $1 } > 2
    }
    if let known = patient.birthOrder, let typed = details.birthOrder { return known != typed }
    return false
  }

  /// What a person confirms with "tetap simpan": these details beside exactly these people, and no others.
  static func confirmation(of details: PatientDetails, beside similar: [Patient]) -> String {
    let shown = similar.map(\.id.text).sorted().joined(separator: ",")
    let text = "\(FoldedText(details.name).text)|\(details.birthDate.iso)|\(shown)"
    return SHA256.hash(data: Array(text.utf8)).prefix(16)
      .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}

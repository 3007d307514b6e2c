import Clinic
import Vocabulary

extension PatientForm {
  /// The fields of a sent form. Without the script, the mother is what was typed in her search box.
  init(_ values: FormValues) {
    self.init()
    for field in PatientField.allCases { self[field] = values[field.rawValue] ?? "" }
    if self[.mother].isEmpty { self[.mother] = values[MotherField.searchName] ?? "" }
  }

  /// What was searched in vain is not typed a second time.
  init(searched typed: String, asOf today: CalendarDate) {
    let words = SearchWords(typed, asOf: today)
    self.init()
    if let digits = words.digits {
      if digits.count == 16 { self[.nik] = digits }
      if digits.count == 13 { self[.jknNumber] = digits }
    } else if let passport = words.passport {
      self[.passport] = passport
    } else {
      self[.name] = words.name.words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
    if let date = words.birthDate { self[.birthDate] = TypedDate.write(date) }
  }

  /// A newborn lives where the mother lives.
  init(newbornOf mother: Patient) {
    self.init()
    self[.name] = "By. Ny. \(mother.name)"
    self[.mother] = mother.id.text
    self[.birthOrder] = "1"
    let home = PatientForm(mother)
    for field in [PatientField.address, .rt, .rw, .region, .familyCard, .phone] { self[field] = home[field] }
  }
}

extension FormState {
  /// The form of a patient; `motherName` is what stands in the mother's search box.
  init(_ form: PatientForm, motherName: String?) {
    var values = FormValues(PatientField.allCases.map { (name: $0.rawValue, value: form[$0]) })
    if let motherName { values[MotherField.searchName] = motherName }
    self.init(values)
  }
}

/// The two names of the mother's field: her identity, and the words it is searched by.
enum MotherField {
  static let name = PatientField.mother.rawValue
  static let searchName = name + "_cari"
}

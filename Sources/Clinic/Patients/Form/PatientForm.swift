import Vocabulary

/// A patient as typed at the counter: nothing checked, nothing lost.
public struct PatientForm: Sendable, Hashable {
  private var typed: [PatientField: String]

  public init(_ typed: [PatientField: String] = [:]) { self.typed = typed }

  /// What stands in a field, without blanks at its ends; empty when nothing does.
  public subscript(field: PatientField) -> String {
    get { typed[field]?.trimmingBlanks ?? "" }
    set { typed[field] = newValue }
  }

  /// The form that would give this patient: what a page starts from to change one.
  public init(_ patient: Patient) {
    self.init()
    self[.name] = patient.name
    self[.nik] = patient.nik?.text ?? ""
    self[.passport] = patient.passport ?? ""
    self[.mother] = patient.mother?.text ?? ""
    self[.birthOrder] = patient.birthOrder.map { String($0) } ?? ""
    self[.birthDate] = TypedDate.write(patient.birthDate)
    self[.birthPlace] = patient.birthPlace ?? ""
    self[.sex] = patient.sex.rawValue
    self[.jknNumber] = patient.jknNumber?.text ?? ""
    self[.familyCard] = patient.familyCard ?? ""
    self[.phone] = patient.phone ?? ""
    self[.address] = patient.address
    self[.rt] = patient.rt ?? ""
    self[.rw] = patient.rw ?? ""
    self[.region] = patient.regionCode ?? ""
    self[.bloodGroup] = patient.bloodGroup ?? ""
    self[.deceasedOn] = patient.deceasedOn.map(TypedDate.write) ?? ""
  }
}

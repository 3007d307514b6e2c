import Clinic

/// What the patient is asked for before anything is taken from or given to him: two of these must agree.
struct IdentityCheck: Component {
  let patient: Patient
  let form: FormState

  var html: HTML {
    let problem = form.problem("identifiers")
    fieldset(.class(problem == nil ? "field" : "field bad"), .id("f-identifiers")) {
      legend("Cocokkan sedikitnya dua dengan jawaban pasien")
      for identifier in IdentityConfirmation.identifiers(of: patient) {
        CheckField(words(identifier), name: "identifiers", value: identifier.rawValue, in: unmarked)
      }
      if let problem { p(problem, .class("problem"), .id("f-identifiers-galat")) }
    }
  }

  /// The sentence stands once, below all boxes.
  private var unmarked: FormState { FormState(form.values) }

  private func words(_ identifier: IdentityConfirmation.Identifier) -> String {
    switch identifier {
    case .name: "Nama lengkap: \(patient.name)"
    case .birthDate: "Tanggal lahir: \(Indonesian.day(patient.birthDate))"
    case .address: "Alamat: \(patient.address)"
    case .nik: "NIK: \(patient.nik?.masked ?? "")"
    case .medicalRecordNumber: "Nomor RM: \(patient.medicalRecordNumber.spaced)"
    case .jknNumber, .mother: identifier.word
    }
  }
}

extension FormValues {
  /// The boxes of an ``IdentityCheck`` that came back ticked.
  var identifiers: Set<IdentityConfirmation.Identifier> {
    Set(all("identifiers").compactMap(IdentityConfirmation.Identifier.init(rawValue:)))
  }
}

extension Interaction {
  /// Registers a citizen, a foreigner or a newborn: the identifier decides which (contract sections 5.5, 6.1).
  /// Gives the IHS number and the body with what the platform adds.
  func admit(_ patient: JSON) throws(Refusal) -> (id: String, body: JSON) {
    let identifiers = patient["identifier"]?.array ?? []
    func value(_ name: String) -> String? {
      identifiers.first { $0["system"]?.string == "https://fhir.kemkes.go.id/id/\(name)" }?["value"]?.string
    }
    if let nik = value("nik") {
      guard patients.people(nik: nik).isEmpty else { throw .patient("Patient Resource Exists") }
      guard let citizen = NIK(nik, thisYear: patients.thisYear()) else {
        throw .patient("Failed to get citizen")
      }
      let issues = Self.mismatches(of: patient, with: citizen)
      if !issues.isEmpty {
        throw Refusal(status: .badRequest, issues: issues, generated: true)
      }
    } else if let mother = value("nik-ibu") {
      try admitNewborn(patient, of: mother)
    } else if value("paspor") == nil {
      throw .rules([.missingElement("Patient.identifier", Issue.unnumbered)])
    }
    return numbered(patient)
  }

  private func admitNewborn(_ patient: JSON, of mother: String) throws(Refusal) {
    let known = patients.people(nik: mother).first
    let created = store.shelf("Patient") { $0.with(identifier: "https://fhir.kemkes.go.id/id/nik|\(mother)") }
    let gender = known?.gender ?? created?.first?.body["gender"]?.string
    guard let gender else {
      throw .patient("Failed to create new patient, nik-ibu not found", status: .notFound)
    }
    guard gender == "female" else { throw .patient("Patient with nik-ibu is not female") }
    guard let birth = patient["birthDate"]?.string, let day = FHIRTime.day(birth) else { return }
    if now - Double(day) > 61 * 86_400 {
      let text = "Day difference from Birth Date with \(birth) can't be more than 60 days"
      throw .rules([.rule(text, at: "Patient.birthDate", 10397, code: "format")])
    }
  }

  /// What the population register says otherwise: sex and birth date are coded in the NIK.
  private static func mismatches(of patient: JSON, with citizen: NIK) -> [Issue] {
    var issues: [Issue] = []
    if patient["gender"]?.string != (citizen.isFemale ? "female" : "male") {
      issues.append(
        Issue(code: "exception", text: "jenis_kelamin TIDAK SESUAI", expression: "Patient.gender"))
    }
    if patient["birthDate"]?.string != citizen.birthDate {
      issues.append(Issue(code: "exception", text: "tgl_lahir TIDAK SESUAI", expression: "Patient.birthDate"))
    }
    return issues
  }

  private func numbered(_ patient: JSON) -> (id: String, body: JSON) {
    var attempt: UInt64 = 0
    var id: String
    repeat {
      id = patients.newNumber(for: NaturalKey.of(patient), attempt: attempt)
      attempt += 1
    } while store.resource("Patient", id) != nil
    guard case .object(var members) = patient else { return (id, patient) }
    let number: JSON = [
      "use": "official", "system": "https://fhir.kemkes.go.id/id/ihs-number", "value": .string(id),
    ]
    members["identifier"] = .array((members["identifier"]?.array ?? []) + [number])
    return (id, .object(members))
  }
}

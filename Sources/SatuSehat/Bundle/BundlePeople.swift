import Clinic
import FHIR
import Vocabulary

extension VisitNames {
  /// The same names, but people and rooms as the platform calls them where it does.
  func naming(peopleAs known: VisitNames) -> VisitNames {
    var names = self
    names.patient = known.patient ?? patient
    names.practitioners.merge(known.practitioners) { _, theirs in theirs }
    names.rooms.merge(known.rooms) { _, theirs in theirs }
    return names
  }
}

extension EncounterRecord {
  /// The people and the room that have no name at the platform yet, so that the bundle explains itself. No NIK.
  func peopleEntries(named names: VisitNames) -> [FHIR.Bundle.Entry] {
    var entries: [FHIR.Bundle.Entry] = []
    if let address = names.patient, address.hasPrefix("urn:") {
      entries.append(.init(fullUrl: address, resource: .patient(patientWithoutNumbers)))
    }
    for worker in practitioners.values.sorted(by: { $0.id < $1.id }) {
      guard let address = names.practitioners[worker.id], address.hasPrefix("urn:") else { continue }
      var practitioner = FHIR.Practitioner()
      practitioner.name = [HumanName(use: "official", text: worker.name)]
      entries.append(.init(fullUrl: address, resource: .practitioner(practitioner)))
    }
    if let address = names.rooms[room.id], address.hasPrefix("urn:") {
      var location = FHIR.Location()
      location.status = "active"
      location.name = room.name
      location.mode = "instance"
      entries.append(.init(fullUrl: address, resource: .location(location)))
    }
    return entries
  }

  private var patientWithoutNumbers: FHIR.Patient {
    var person = FHIR.Patient()
    person.name = [HumanName(use: "official", text: patient.name)]
    person.gender = patient.sex == .female ? "female" : "male"
    person.birthDate = DateTime(patient.birthDate)
    return person
  }
}

import Clinic
import FHIR
import Vocabulary

/// Patients and health workers as they leave in an export, with their numbers. Identifier systems: contract §4.1.
enum ExportedPerson {
  static func patient(_ patient: OurPatient, of facility: Facility) -> FHIR.Patient {
    var person = FHIR.Patient()
    person.id = patient.id.text
    person.identifier = [
      Identifier(
        use: "usual",
        system: Kemkes.identifierSystem("medical-record", of: ExportedPlace.organizationID(facility)),
        value: patient.medicalRecordNumber.text)
    ]
    if let nik = patient.nik {
      person.identifier.append(Identifier(use: "official", system: Kemkes.nik, value: nik.text))
    }
    if let passport = patient.passport {
      person.identifier.append(Identifier(use: "official", system: Kemkes.passport, value: passport))
    }
    if let card = patient.jknNumber {
      person.identifier.append(Identifier(type: CodeableConcept(text: "Nomor kartu JKN"), value: card.text))
    }
    person.name = [HumanName(use: "official", text: patient.name)]
    person.gender = patient.sex == .female ? "female" : "male"
    person.birthDate = DateTime(patient.birthDate)
    person.deceasedBoolean = patient.deceasedOn != nil
    if let phone = patient.phone?.ifSaid { person.telecom = [ContactPoint(system: "phone", value: phone)] }
    if let address = patient.address.ifSaid { person.address = [Address(use: "home", line: [address])] }
    person.multipleBirthInteger = patient.birthOrder
    return person
  }

  static func practitioner(_ worker: OurPractitioner) -> FHIR.Practitioner {
    var person = FHIR.Practitioner()
    person.id = worker.id.text
    person.identifier = [Identifier(use: "official", system: Kemkes.nik, value: worker.nik.text)]
    person.active = worker.active
    person.name = [HumanName(use: "official", text: worker.name)]
    return person
  }
}

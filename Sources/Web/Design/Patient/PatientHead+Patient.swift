import Clinic
import Vocabulary

extension PatientHead.Identity {
  /// The head line's identity of a patient, with the age on a day.
  init(_ patient: Patient, on day: CalendarDate) {
    self.init(
      name: patient.name, sex: patient.sex,
      age: patient.age(on: day).map(Indonesian.age) ?? "umur tidak diketahui",
      birthDate: Indonesian.day(patient.birthDate), medicalRecordNumber: patient.medicalRecordNumber.spaced,
      maskedNIK: patient.nik?.masked)
  }
}

extension PatientHead {
  /// The head line of a patient on a day. The stage of life is worked out from the age.
  init(
    _ patient: Patient, on day: CalendarDate, payer: String, allergies: [String] = [], alerts: [String] = [],
    route: Route? = nil
  ) {
    self.init(
      Identity(patient, on: day), payer: payer, allergies: allergies,
      lifeStage: patient.age(on: day).map { LifeStage($0).word }, alerts: alerts, route: route)
  }
}

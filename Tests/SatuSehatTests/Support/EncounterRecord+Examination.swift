import Clinic

extension EncounterRecord {
  /// The part of the record that a signature covers.
  var examination: Examination {
    var examination = Examination()
    examination.observations = observations
    examination.conditions = conditions
    examination.procedures = procedures
    examination.allergies = allergies.filter { $0.encounter == encounter.id }
    examination.medicationStatements = medicationStatements
    examination.note = note
    examination.questionnaireResponses = questionnaireResponses
    examination.dietSummary = dietSummary
    examination.carePlan = carePlan
    examination.referral = referral
    return examination
  }
}

import Store
import Vocabulary

extension Examination {
  /// Reads one signed version.
  /// - Throws: `Refusal.notFound` when there is no such version.
  static func load(_ record: RecordVersion, in tx: ReadTransaction) throws -> Examination {
    guard let head = try tx.first("SELECT * FROM signature WHERE \(sql: record.condition)") else {
      throw Refusal.notFound("Versi \(record.version) rekam medis")
    }
    var found = Examination()
    found.disposition = try head["disposition"]
    found.noKnownAllergy = try head["no_known_allergy"]
    found.contact = Contact(
      place: try head["place"], kind: try head["contact_kind"], mode: try head["mode"],
      groupScreening: try head["group_screening"])
    found.observations = try Observation.all(in: record, tx)
    found.conditions = try Condition.all(in: record, tx)
    found.procedures = try Procedure.all(in: record, tx)
    found.allergies = try AllergyIntolerance.all(in: record, tx)
    found.medicationStatements = try MedicationStatement.all(in: record, tx)
    found.note = try ClinicalNote.find(in: record, tx)
    found.questionnaireResponses = try QuestionnaireResponse.all(in: record, tx)
    found.dietSummary = try DietSummary.find(in: record, tx)
    found.carePlan = try CarePlan.find(in: record, tx)
    found.referral = try Referral.find(in: record, tx)
    found.internalReferral = try InternalReferral.find(in: record, tx)
    return found
  }

  /// Writes all of it as one version.
  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    for (place, observation) in observations.enumerated() { try observation.insert(in: record.at(place), tx) }
    for (place, condition) in conditions.enumerated() { try condition.insert(in: record.at(place), tx) }
    for (place, procedure) in procedures.enumerated() { try procedure.insert(in: record.at(place), tx) }
    for (place, allergy) in allergies.enumerated() { try allergy.insert(in: record.at(place), tx) }
    for (place, statement) in medicationStatements.enumerated() {
      try statement.insert(in: record.at(place), tx)
    }
    for (place, response) in questionnaireResponses.enumerated() {
      try response.insert(in: record.at(place), tx)
    }
    try note?.insert(in: record, tx)
    try dietSummary?.insert(in: record, tx)
    try carePlan?.insert(in: record, tx)
    try referral?.insert(in: record, tx)
    try internalReferral?.insert(in: record, tx)
  }
}

import Store
import Vocabulary

extension EncounterRecord {
  /// Everyone named anywhere in this record, in one read.
  func named(in tx: ReadTransaction) throws -> [PractitionerID: Practitioner] {
    var named = authors
    named.formUnion(prescriptions.flatMap { $0.named })
    named.formUnion(laboratoryOrders.flatMap { $0.named })
    named.formUnion(signatures.map(\.by))
    named.insert(encounter.practitioner)
    let found = try tx.all(
      "SELECT * FROM practitioner WHERE id IN \(list: named.sorted())", Practitioner.init)
    return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
  }

  private var authors: Set<PractitionerID> {
    var examination = Examination()
    examination.observations = observations
    examination.conditions = conditions
    examination.procedures = procedures
    examination.allergies = allergies
    examination.medicationStatements = medicationStatements
    examination.note = note
    examination.questionnaireResponses = questionnaireResponses
    examination.dietSummary = dietSummary
    examination.carePlan = carePlan
    examination.referral = referral
    examination.internalReferral = internalReferral
    return examination.authors
  }
}

extension Prescription {
  fileprivate var named: [PractitionerID] {
    [by] + [checkedBy, handedOverBy, review?.by].compactMap { $0 } + dispenses.map(\.by)
  }
}

extension LaboratoryOrder {
  fileprivate var named: [PractitionerID] {
    [by] + specimens.map(\.by) + results.map(\.by) + [report?.by].compactMap { $0 }
  }
}

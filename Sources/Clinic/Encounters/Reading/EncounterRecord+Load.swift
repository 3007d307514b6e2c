public import Store
public import Vocabulary

extension EncounterRecord {
  /// Everything about one visit as it stands now: the newest signed version, or the unsigned record as far as it
  /// was saved. About twenty reads, each by a key, whatever the size of the database.
  /// - Throws: `Refusal.notFound` when there is no such visit.
  public static func load(_ id: EncounterID, in tx: ReadTransaction) throws -> EncounterRecord {
    let visit = try find(id, in: tx)
    let examination =
      visit.isSigned
      ? try Examination.load(RecordVersion(visit), in: tx)
      : try (WorkingRecord.find(id, in: tx) ?? .empty(of: visit, in: tx)).examination
    return try assemble(visit, examination, in: tx)
  }

  /// The same with the examination as one version had it. Prescriptions and laboratory orders are as they are now.
  /// - Throws: `Refusal.notFound` when there is no such visit or version.
  public static func load(
    _ id: EncounterID, version: Int, in tx: ReadTransaction
  ) throws -> EncounterRecord {
    var visit = try find(id, in: tx)
    visit.version = version
    let examination = try Examination.load(RecordVersion(visit), in: tx)
    visit.disposition = examination.disposition
    return try assemble(visit, examination, in: tx)
  }

  private static func find(_ id: EncounterID, in tx: ReadTransaction) throws -> Encounter {
    guard let visit = try tx.first("SELECT * FROM encounter WHERE id = \(id)", Encounter.init) else {
      throw Refusal.notFound("Kunjungan")
    }
    return visit
  }

  private static func assemble(
    _ visit: Encounter, _ examination: Examination, in tx: ReadTransaction
  ) throws -> EncounterRecord {
    var record = EncounterRecord(
      encounter: visit, patient: try Patient.find(visit.patient, of: visit.facility, in: tx),
      facility: try Facility.find(visit.facility, in: tx),
      room: try Room.find(visit.room, of: visit.facility, in: tx), practitioners: [:])
    if let mother = record.patient.mother { record.mother = try Patient.find(mother, in: tx) }
    record.take(examination)
    let elsewhere = try AllergyIntolerance.all(of: visit.patient, in: tx).filter { $0.encounter != visit.id }
    record.allergies = elsewhere + examination.allergies
    record.prescriptions = try Prescription.all(of: visit.id, in: tx)
    record.laboratoryOrders = try LaboratoryOrder.all(of: visit.id, in: tx)
    record.signatures = try Signature.all(of: visit.id, in: tx)
    record.corrections = try corrections(of: visit, in: tx)
    record.practitioners = try record.named(in: tx)
    return record
  }

  private static func corrections(of visit: Encounter, in tx: ReadTransaction) throws -> [Correction] {
    guard visit.isSigned, visit.version > 1 else { return [] }
    let versions = try (1...visit.version).map { number in
      var earlier = visit
      earlier.version = number
      return try Examination.load(RecordVersion(earlier), in: tx)
    }
    return zip(versions, versions.dropFirst()).enumerated().map { index, pair in
      Correction(version: index + 2, from: pair.0, to: pair.1)
    }
  }

  private mutating func take(_ examination: Examination) {
    observations = examination.observations
    conditions = examination.conditions
    procedures = examination.procedures
    noKnownAllergy = examination.noKnownAllergy
    medicationStatements = examination.medicationStatements
    note = examination.note
    questionnaireResponses = examination.questionnaireResponses
    dietSummary = examination.dietSummary
    carePlan = examination.carePlan
    referral = examination.referral
    internalReferral = examination.internalReferral
    contact = examination.contact
  }
}

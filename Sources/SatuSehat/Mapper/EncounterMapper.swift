import Clinic
import FHIR
import Vocabulary

/// Kunjungan in its states. Contract §8.2, §9.1.
extension VisitMapping {
  func encounter(_ key: ResourceKey) throws(MappingProblem) -> FHIR.Encounter {
    guard let step = EncounterStep(key.variant) else { throw .gone }
    return try encounter(step)
  }

  /// The visit as it stood at `step`; a PUT replaces everything, so everything is said each time.
  func encounter(_ step: EncounterStep) throws(MappingProblem) -> FHIR.Encounter {
    let times = VisitTimes(record.encounter)
    let status = try status(at: step)
    var encounter = FHIR.Encounter(
      status: status, class: Coding(system: CodeSystem.hl7("v3-ActCode"), code: "AMB", display: "ambulatory"))
    if step != .arrived { encounter.id = try encounterReference().id(of: .encounter) }
    encounter.identifier = [identifier("encounter", record.encounter.id.text)]
    encounter.statusHistory = times.history(until: status)
    encounter.subject = try subject()
    encounter.participant = [
      FHIR.Encounter.Participant(
        type: [.hl7("v3-ParticipationType", "ATND", "attender")],
        individual: try practitioner(record.encounter.practitioner))
    ]
    let ended = status == .finished || status == .cancelled
    let period = Period(start: times.arrived, end: ended ? times.finished ?? times.arrived : nil)
    encounter.period = period
    encounter.location = [
      FHIR.Encounter.Place(location: try room(), period: period, extension: [Self.regularClass])
    ]
    encounter.serviceProvider = organizationReference
    if status == .finished {
      encounter.diagnosis = try diagnosisReferences()
      encounter.hospitalization = record.encounter.disposition.map {
        FHIR.Encounter.Hospitalization(dischargeDisposition: DischargeDisposition.concept($0))
      }
    }
    return encounter
  }

  private func status(at step: EncounterStep) throws(MappingProblem) -> FHIR.Encounter.Status {
    switch step {
    case .arrived: return .arrived
    case .inProgress: return .inProgress
    case .cancelled: return .cancelled
    case .finished, .corrected:
      guard !record.diagnoses.isEmpty else {
        throw .attention(
          "Kunjungan selesai tanpa diagnosis; isi diagnosis lebih dahulu.",
          remedy: .encounter(record.encounter.id))
      }
      return .finished
    }
  }

  private func diagnosisReferences() throws(MappingProblem) -> [FHIR.Encounter.Diagnosis] {
    var references: [FHIR.Encounter.Diagnosis] = []
    for (index, diagnosis) in record.distinctDiagnoses.enumerated() {
      references.append(
        FHIR.Encounter.Diagnosis(
          condition: try reference(
            to: ResourceKey(.condition, diagnosis.id), display: diagnosis.code?.display),
          use: .hl7("diagnosis-role", "DD", "Discharge diagnosis"), rank: index + 1))
    }
    for complaint in record.codedComplaints {
      references.append(
        FHIR.Encounter.Diagnosis(
          condition: try reference(
            to: ResourceKey(.condition, complaint.id), display: complaint.code?.display),
          use: .hl7("diagnosis-role", "CC", "Chief complaint")))
    }
    return references
  }

  /// Outpatient care of a Puskesmas has one class of service.
  private static let regularClass = Extension(
    url: Kemkes.serviceClass,
    extension: [
      Extension(
        url: "value",
        valueCodeableConcept: CodeableConcept(
          Coding(
            system: CodeSystem.kemkes("locationServiceClass-Outpatient"), code: "reguler",
            display: "Kelas Reguler"))),
      Extension(
        url: "upgradeClassIndicator",
        valueCodeableConcept: CodeableConcept(
          Coding(
            system: CodeSystem.kemkes("locationUpgradeClass"), code: "kelas-tetap",
            display: "Kelas Tetap Perawatan"))),
    ])
}

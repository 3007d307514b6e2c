extension StructureTable {
  /// Encounter, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let encounter = """
    identifier 0..* Identifier
    status 1..1 code = planned|arrived|triaged|in-progress|onleave|finished|cancelled|\
    entered-in-error|unknown
    statusHistory 0..*
    statusHistory.status 1..1 code = planned|arrived|triaged|in-progress|onleave|finished|\
    cancelled|entered-in-error|unknown
    statusHistory.period 1..1 Period
    class 1..1 Coding
    classHistory 0..*
    classHistory.class 1..1 Coding
    classHistory.period 1..1 Period
    type 0..* CodeableConcept
    serviceType 0..1 CodeableConcept
    priority 0..1 CodeableConcept
    subject 0..1 Reference -> Patient|Group
    episodeOfCare 0..* Reference -> EpisodeOfCare
    basedOn 0..* Reference -> ServiceRequest
    participant 0..*
    participant.type 0..* CodeableConcept
    participant.period 0..1 Period
    participant.individual 0..1 Reference -> Practitioner|PractitionerRole|RelatedPerson
    appointment 0..* Reference -> Appointment
    period 0..1 Period
    length 0..1 Duration
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference -> Condition|Procedure|Observation|ImmunizationRecommendation
    diagnosis 0..*
    diagnosis.condition 1..1 Reference -> Condition|Procedure
    diagnosis.use 0..1 CodeableConcept
    diagnosis.rank 0..1 positiveInt
    account 0..* Reference -> Account
    hospitalization 0..1
    hospitalization.preAdmissionIdentifier 0..1 Identifier
    hospitalization.origin 0..1 Reference -> Location|Organization
    hospitalization.admitSource 0..1 CodeableConcept
    hospitalization.reAdmission 0..1 CodeableConcept
    hospitalization.dietPreference 0..* CodeableConcept
    hospitalization.specialCourtesy 0..* CodeableConcept
    hospitalization.specialArrangement 0..* CodeableConcept
    hospitalization.destination 0..1 Reference -> Location|Organization
    hospitalization.dischargeDisposition 0..1 CodeableConcept
    location 0..*
    location.location 1..1 Reference -> Location
    location.status 0..1 code = planned|active|reserved|completed
    location.physicalType 0..1 CodeableConcept
    location.period 0..1 Period
    serviceProvider 0..1 Reference -> Organization
    partOf 0..1 Reference -> Encounter
    """
}

extension StructureTable {
  /// EpisodeOfCare, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let episodeOfCare = """
    identifier 0..* Identifier
    status 1..1 code = planned|waitlist|active|onhold|finished|cancelled|entered-in-error
    statusHistory 0..*
    statusHistory.status 1..1 code = planned|waitlist|active|onhold|finished|cancelled|\
    entered-in-error
    statusHistory.period 1..1 Period
    type 0..* CodeableConcept
    diagnosis 0..*
    diagnosis.condition 1..1 Reference -> Condition
    diagnosis.role 0..1 CodeableConcept
    diagnosis.rank 0..1 positiveInt
    patient 1..1 Reference -> Patient
    managingOrganization 0..1 Reference -> Organization
    period 0..1 Period
    referralRequest 0..* Reference -> ServiceRequest
    careManager 0..1 Reference -> Practitioner|PractitionerRole
    team 0..* Reference -> CareTeam
    account 0..* Reference -> Account
    """
}

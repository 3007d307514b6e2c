extension StructureTable {
  /// MedicationStatement, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let medicationStatement = """
    identifier 0..* Identifier
    basedOn 0..* Reference -> MedicationRequest|CarePlan|ServiceRequest
    partOf 0..* Reference -> MedicationAdministration|MedicationDispense|MedicationStatement|\
    Procedure|Observation
    status 1..1 code = active|completed|entered-in-error|intended|stopped|on-hold|unknown|\
    not-taken
    statusReason 0..* CodeableConcept
    category 0..1 CodeableConcept
    medication[x] 1..1 CodeableConcept|Reference -> Medication
    subject 1..1 Reference -> Patient|Group
    context 0..1 Reference -> Encounter|EpisodeOfCare
    effective[x] 0..1 dateTime|Period
    dateAsserted 0..1 dateTime
    informationSource 0..1 Reference -> Patient|Practitioner|PractitionerRole|RelatedPerson|\
    Organization
    derivedFrom 0..* Reference
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference -> Condition|Observation|DiagnosticReport
    note 0..* Annotation
    dosage 0..* Dosage
    """
}

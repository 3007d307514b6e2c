extension StructureTable {
  /// MedicationAdministration, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let medicationAdministration = """
    identifier 0..* Identifier
    instantiates 0..* uri
    partOf 0..* Reference -> MedicationAdministration|Procedure
    status 1..1 code = in-progress|not-done|on-hold|completed|entered-in-error|stopped|unknown
    statusReason 0..* CodeableConcept
    category 0..1 CodeableConcept
    medication[x] 1..1 CodeableConcept|Reference -> Medication
    subject 1..1 Reference -> Patient|Group
    context 0..1 Reference -> Encounter|EpisodeOfCare
    supportingInformation 0..* Reference
    effective[x] 1..1 dateTime|Period
    performer 0..*
    performer.function 0..1 CodeableConcept
    performer.actor 1..1 Reference -> Practitioner|PractitionerRole|Patient|RelatedPerson|Device
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference -> Condition|Observation|DiagnosticReport
    request 0..1 Reference -> MedicationRequest
    device 0..* Reference -> Device
    note 0..* Annotation
    dosage 0..1
    dosage.text 0..1 string
    dosage.site 0..1 CodeableConcept
    dosage.route 0..1 CodeableConcept
    dosage.method 0..1 CodeableConcept
    dosage.dose 0..1 Quantity
    dosage.rate[x] 0..1 Ratio|Quantity
    eventHistory 0..* Reference -> Provenance
    """
}

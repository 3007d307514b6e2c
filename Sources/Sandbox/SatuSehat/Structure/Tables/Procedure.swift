extension StructureTable {
  /// Procedure, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let procedure = """
    identifier 0..* Identifier
    instantiatesCanonical 0..* canonical
    instantiatesUri 0..* uri
    basedOn 0..* Reference -> CarePlan|ServiceRequest
    partOf 0..* Reference -> Procedure|Observation|MedicationAdministration
    status 1..1 code = preparation|in-progress|not-done|on-hold|stopped|completed|\
    entered-in-error|unknown
    statusReason 0..1 CodeableConcept
    category 0..1 CodeableConcept
    code 0..1 CodeableConcept
    subject 1..1 Reference -> Patient|Group
    encounter 0..1 Reference -> Encounter
    performed[x] 0..1 dateTime|Period|string|Age|Range
    recorder 0..1 Reference -> Patient|RelatedPerson|Practitioner|PractitionerRole
    asserter 0..1 Reference -> Patient|RelatedPerson|Practitioner|PractitionerRole
    performer 0..*
    performer.function 0..1 CodeableConcept
    performer.actor 1..1 Reference -> Practitioner|PractitionerRole|Organization|Patient|\
    RelatedPerson|Device
    performer.onBehalfOf 0..1 Reference -> Organization
    location 0..1 Reference -> Location
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference -> Condition|Observation|Procedure|DiagnosticReport|\
    DocumentReference
    bodySite 0..* CodeableConcept
    outcome 0..1 CodeableConcept
    report 0..* Reference -> DiagnosticReport|DocumentReference|Composition
    complication 0..* CodeableConcept
    complicationDetail 0..* Reference -> Condition
    followUp 0..* CodeableConcept
    note 0..* Annotation
    focalDevice 0..*
    focalDevice.action 0..1 CodeableConcept
    focalDevice.manipulated 1..1 Reference -> Device
    usedReference 0..* Reference -> Device|Medication|Substance
    usedCode 0..* CodeableConcept
    """
}

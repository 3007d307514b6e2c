extension StructureTable {
  /// Condition, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let condition = """
    identifier 0..* Identifier
    clinicalStatus 0..1 CodeableConcept
    verificationStatus 0..1 CodeableConcept
    category 0..* CodeableConcept
    severity 0..1 CodeableConcept
    code 0..1 CodeableConcept
    bodySite 0..* CodeableConcept
    subject 1..1 Reference -> Patient|Group
    encounter 0..1 Reference -> Encounter
    onset[x] 0..1 dateTime|Age|Period|Range|string
    abatement[x] 0..1 dateTime|Age|Period|Range|string
    recordedDate 0..1 dateTime
    recorder 0..1 Reference -> Practitioner|PractitionerRole|Patient|RelatedPerson
    asserter 0..1 Reference -> Practitioner|PractitionerRole|Patient|RelatedPerson
    stage 0..*
    stage.summary 0..1 CodeableConcept
    stage.assessment 0..* Reference -> ClinicalImpression|DiagnosticReport|Observation
    stage.type 0..1 CodeableConcept
    evidence 0..*
    evidence.code 0..* CodeableConcept
    evidence.detail 0..* Reference
    note 0..* Annotation
    """
}

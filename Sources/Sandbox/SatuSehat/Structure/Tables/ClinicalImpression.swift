extension StructureTable {
  /// ClinicalImpression, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let clinicalImpression = """
    identifier 0..* Identifier
    status 1..1 code = in-progress|completed|entered-in-error
    statusReason 0..1 CodeableConcept
    code 0..1 CodeableConcept
    description 0..1 string
    subject 1..1 Reference -> Patient|Group
    encounter 0..1 Reference -> Encounter
    effective[x] 0..1 dateTime|Period
    date 0..1 dateTime
    assessor 0..1 Reference -> Practitioner|PractitionerRole
    previous 0..1 Reference -> ClinicalImpression
    problem 0..* Reference -> Condition|AllergyIntolerance
    investigation 0..*
    investigation.code 1..1 CodeableConcept
    investigation.item 0..* Reference -> Observation|QuestionnaireResponse|FamilyMemberHistory|\
    DiagnosticReport|RiskAssessment|ImagingStudy|Media
    protocol 0..* uri
    summary 0..1 string
    finding 0..*
    finding.itemCodeableConcept 0..1 CodeableConcept
    finding.itemReference 0..1 Reference -> Condition|Observation|Media
    finding.basis 0..1 string
    prognosisCodeableConcept 0..* CodeableConcept
    prognosisReference 0..* Reference -> RiskAssessment
    supportingInfo 0..* Reference
    note 0..* Annotation
    """
}

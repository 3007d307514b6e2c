extension StructureTable {
  /// RiskAssessment, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let riskAssessment = """
    identifier 0..* Identifier
    basedOn 0..1 Reference
    parent 0..1 Reference
    status 1..1 code = registered|preliminary|final|amended|corrected|cancelled|\
    entered-in-error|unknown
    method 0..1 CodeableConcept
    code 0..1 CodeableConcept
    subject 1..1 Reference -> Patient|Group
    encounter 0..1 Reference -> Encounter
    occurrence[x] 0..1 dateTime|Period
    condition 0..1 Reference -> Condition
    performer 0..1 Reference -> Practitioner|PractitionerRole|Device
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference -> Condition|Observation|DiagnosticReport|DocumentReference
    basis 0..* Reference
    prediction 0..*
    prediction.outcome 0..1 CodeableConcept
    prediction.probability[x] 0..1 decimal|Range
    prediction.qualitativeRisk 0..1 CodeableConcept
    prediction.relativeRisk 0..1 decimal
    prediction.when[x] 0..1 Period|Range
    prediction.rationale 0..1 string
    mitigation 0..1 string
    note 0..* Annotation
    """
}

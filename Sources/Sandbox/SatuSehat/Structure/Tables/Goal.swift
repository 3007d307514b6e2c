extension StructureTable {
  /// Goal, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let goal = """
    identifier 0..* Identifier
    lifecycleStatus 1..1 code = proposed|planned|accepted|active|on-hold|completed|cancelled|\
    entered-in-error|rejected
    achievementStatus 0..1 CodeableConcept
    category 0..* CodeableConcept
    priority 0..1 CodeableConcept
    description 1..1 CodeableConcept
    subject 1..1 Reference -> Patient|Group|Organization
    start[x] 0..1 date|CodeableConcept
    target 0..*
    target.measure 0..1 CodeableConcept
    target.detail[x] 0..1 Quantity|Range|CodeableConcept|string|boolean|integer|Ratio
    target.due[x] 0..1 date|Duration
    statusDate 0..1 date
    statusReason 0..1 string
    expressedBy 0..1 Reference -> Patient|Practitioner|PractitionerRole|RelatedPerson
    addresses 0..* Reference -> Condition|Observation|MedicationStatement|NutritionOrder|\
    ServiceRequest|RiskAssessment
    note 0..* Annotation
    outcomeCode 0..* CodeableConcept
    outcomeReference 0..* Reference -> Observation
    """
}

extension StructureTable {
  /// FamilyMemberHistory, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let familyMemberHistory = """
    identifier 0..* Identifier
    instantiatesCanonical 0..* canonical
    instantiatesUri 0..* uri
    status 1..1 code = partial|completed|entered-in-error|health-unknown
    dataAbsentReason 0..1 CodeableConcept
    patient 1..1 Reference -> Patient
    date 0..1 dateTime
    name 0..1 string
    relationship 1..1 CodeableConcept
    sex 0..1 CodeableConcept
    born[x] 0..1 Period|date|string
    age[x] 0..1 Age|Range|string
    estimatedAge 0..1 boolean
    deceased[x] 0..1 boolean|Age|Range|date|string
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference -> Condition|Observation|AllergyIntolerance|\
    QuestionnaireResponse|DiagnosticReport|DocumentReference
    note 0..* Annotation
    condition 0..*
    condition.code 1..1 CodeableConcept
    condition.outcome 0..1 CodeableConcept
    condition.contributedToDeath 0..1 boolean
    condition.onset[x] 0..1 Age|Range|Period|string
    condition.note 0..* Annotation
    """
}

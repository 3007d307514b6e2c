extension StructureTable {
  /// AllergyIntolerance, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let allergyIntolerance = """
    identifier 0..* Identifier
    clinicalStatus 0..1 CodeableConcept
    verificationStatus 0..1 CodeableConcept
    type 0..1 code = allergy|intolerance
    category 0..* code = food|medication|environment|biologic
    criticality 0..1 code = low|high|unable-to-assess
    code 0..1 CodeableConcept
    patient 1..1 Reference -> Patient
    encounter 0..1 Reference -> Encounter
    onset[x] 0..1 dateTime|Age|Period|Range|string
    recordedDate 0..1 dateTime
    recorder 0..1 Reference -> Practitioner|PractitionerRole|Patient|RelatedPerson
    asserter 0..1 Reference -> Patient|RelatedPerson|Practitioner|PractitionerRole
    lastOccurrence 0..1 dateTime
    note 0..* Annotation
    reaction 0..*
    reaction.substance 0..1 CodeableConcept
    reaction.manifestation 1..* CodeableConcept
    reaction.description 0..1 string
    reaction.onset 0..1 dateTime
    reaction.severity 0..1 code = mild|moderate|severe
    reaction.exposureRoute 0..1 CodeableConcept
    reaction.note 0..* Annotation
    """
}

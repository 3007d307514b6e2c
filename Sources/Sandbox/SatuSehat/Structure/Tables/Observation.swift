extension StructureTable {
  /// Observation, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let observation = """
    identifier 0..* Identifier
    basedOn 0..* Reference -> CarePlan|DeviceRequest|ImmunizationRecommendation|\
    MedicationRequest|NutritionOrder|ServiceRequest
    partOf 0..* Reference -> MedicationAdministration|MedicationDispense|MedicationStatement|\
    Procedure|Immunization|ImagingStudy
    status 1..1 code = registered|preliminary|final|amended|corrected|cancelled|\
    entered-in-error|unknown
    category 0..* CodeableConcept
    code 1..1 CodeableConcept
    subject 0..1 Reference -> Patient|Group|Device|Location
    focus 0..* Reference
    encounter 0..1 Reference -> Encounter
    effective[x] 0..1 dateTime|Period|Timing|instant
    issued 0..1 instant
    performer 0..* Reference -> Practitioner|PractitionerRole|Organization|CareTeam|Patient|\
    RelatedPerson
    value[x] 0..1 Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|time|\
    dateTime|Period
    dataAbsentReason 0..1 CodeableConcept
    interpretation 0..* CodeableConcept
    note 0..* Annotation
    bodySite 0..1 CodeableConcept
    method 0..1 CodeableConcept
    specimen 0..1 Reference -> Specimen
    device 0..1 Reference -> Device|DeviceMetric
    referenceRange 0..*
    referenceRange.low 0..1 Quantity
    referenceRange.high 0..1 Quantity
    referenceRange.type 0..1 CodeableConcept
    referenceRange.appliesTo 0..* CodeableConcept
    referenceRange.age 0..1 Range
    referenceRange.text 0..1 string
    hasMember 0..* Reference -> Observation|QuestionnaireResponse|MolecularSequence
    derivedFrom 0..* Reference -> DocumentReference|ImagingStudy|Media|QuestionnaireResponse|\
    Observation|MolecularSequence
    component 0..*
    component.code 1..1 CodeableConcept
    component.value[x] 0..1 Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|\
    SampledData|time|dateTime|Period
    component.dataAbsentReason 0..1 CodeableConcept
    component.interpretation 0..* CodeableConcept
    component.referenceRange 0..* @referenceRange
    """
}

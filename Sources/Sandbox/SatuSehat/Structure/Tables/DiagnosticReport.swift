extension StructureTable {
  /// DiagnosticReport, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let diagnosticReport = """
    identifier 0..* Identifier
    basedOn 0..* Reference -> CarePlan|ImmunizationRecommendation|MedicationRequest|\
    NutritionOrder|ServiceRequest
    status 1..1 code = registered|partial|preliminary|final|amended|corrected|appended|\
    cancelled|entered-in-error|unknown
    category 0..* CodeableConcept
    code 1..1 CodeableConcept
    subject 0..1 Reference -> Patient|Group|Device|Location
    encounter 0..1 Reference -> Encounter
    effective[x] 0..1 dateTime|Period
    issued 0..1 instant
    performer 0..* Reference -> Practitioner|PractitionerRole|Organization|CareTeam
    resultsInterpreter 0..* Reference -> Practitioner|PractitionerRole|Organization|CareTeam
    specimen 0..* Reference -> Specimen
    result 0..* Reference -> Observation
    imagingStudy 0..* Reference -> ImagingStudy
    media 0..*
    media.comment 0..1 string
    media.link 1..1 Reference -> Media
    conclusion 0..1 string
    conclusionCode 0..* CodeableConcept
    presentedForm 0..* Attachment
    """
}

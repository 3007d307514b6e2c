extension StructureTable {
  /// Immunization, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let immunization = """
    identifier 0..* Identifier
    status 1..1 code = completed|entered-in-error|not-done
    statusReason 0..1 CodeableConcept
    vaccineCode 1..1 CodeableConcept
    patient 1..1 Reference -> Patient
    encounter 0..1 Reference -> Encounter
    occurrence[x] 1..1 dateTime|string
    recorded 0..1 dateTime
    primarySource 0..1 boolean
    reportOrigin 0..1 CodeableConcept
    location 0..1 Reference -> Location
    manufacturer 0..1 Reference -> Organization
    lotNumber 0..1 string
    expirationDate 0..1 date
    site 0..1 CodeableConcept
    route 0..1 CodeableConcept
    doseQuantity 0..1 Quantity
    performer 0..*
    performer.function 0..1 CodeableConcept
    performer.actor 1..1 Reference -> Practitioner|PractitionerRole|Organization
    note 0..* Annotation
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference -> Condition|Observation|DiagnosticReport
    isSubpotent 0..1 boolean
    subpotentReason 0..* CodeableConcept
    education 0..*
    education.documentType 0..1 string
    education.reference 0..1 uri
    education.publicationDate 0..1 dateTime
    education.presentationDate 0..1 dateTime
    programEligibility 0..* CodeableConcept
    fundingSource 0..1 CodeableConcept
    reaction 0..*
    reaction.date 0..1 dateTime
    reaction.detail 0..1 Reference -> Observation
    reaction.reported 0..1 boolean
    protocolApplied 0..*
    protocolApplied.series 0..1 string
    protocolApplied.authority 0..1 Reference -> Organization
    protocolApplied.targetDisease 0..* CodeableConcept
    protocolApplied.doseNumber[x] 1..1 positiveInt|string
    protocolApplied.seriesDoses[x] 0..1 positiveInt|string
    """
}

extension StructureTable {
  /// MedicationRequest, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let medicationRequest = """
    identifier 0..* Identifier
    status 1..1 code = active|on-hold|cancelled|completed|entered-in-error|stopped|draft|unknown
    statusReason 0..1 CodeableConcept
    intent 1..1 code = proposal|plan|order|original-order|reflex-order|filler-order|\
    instance-order|option
    category 0..* CodeableConcept
    priority 0..1 code = routine|urgent|asap|stat
    doNotPerform 0..1 boolean
    reported[x] 0..1 boolean|Reference -> Patient|Practitioner|PractitionerRole|RelatedPerson|\
    Organization
    medication[x] 1..1 CodeableConcept|Reference -> Medication
    subject 1..1 Reference -> Patient|Group
    encounter 0..1 Reference -> Encounter
    supportingInformation 0..* Reference
    authoredOn 0..1 dateTime
    requester 0..1 Reference -> Practitioner|PractitionerRole|Organization|Patient|\
    RelatedPerson|Device
    performer 0..1 Reference -> Practitioner|PractitionerRole|Organization|Patient|Device|\
    RelatedPerson|CareTeam
    performerType 0..1 CodeableConcept
    recorder 0..1 Reference -> Practitioner|PractitionerRole
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference -> Condition|Observation
    instantiatesCanonical 0..* canonical
    instantiatesUri 0..* uri
    basedOn 0..* Reference -> CarePlan|MedicationRequest|ServiceRequest|\
    ImmunizationRecommendation
    groupIdentifier 0..1 Identifier
    courseOfTherapyType 0..1 CodeableConcept
    insurance 0..* Reference -> Coverage|ClaimResponse
    note 0..* Annotation
    dosageInstruction 0..* Dosage
    dispenseRequest 0..1
    dispenseRequest.initialFill 0..1
    dispenseRequest.initialFill.quantity 0..1 Quantity
    dispenseRequest.initialFill.duration 0..1 Duration
    dispenseRequest.dispenseInterval 0..1 Duration
    dispenseRequest.validityPeriod 0..1 Period
    dispenseRequest.numberOfRepeatsAllowed 0..1 unsignedInt
    dispenseRequest.quantity 0..1 Quantity
    dispenseRequest.expectedSupplyDuration 0..1 Duration
    dispenseRequest.performer 0..1 Reference -> Organization
    substitution 0..1
    substitution.allowed[x] 1..1 boolean|CodeableConcept
    substitution.reason 0..1 CodeableConcept
    priorPrescription 0..1 Reference -> MedicationRequest
    detectedIssue 0..* Reference -> DetectedIssue
    eventHistory 0..* Reference -> Provenance
    """
}

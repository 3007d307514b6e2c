extension StructureTable {
  /// MedicationDispense, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let medicationDispense = """
    identifier 0..* Identifier
    partOf 0..* Reference -> Procedure
    status 1..1 code = preparation|in-progress|cancelled|on-hold|completed|entered-in-error|\
    stopped|declined|unknown
    statusReason[x] 0..1 CodeableConcept|Reference -> DetectedIssue
    category 0..1 CodeableConcept
    medication[x] 1..1 CodeableConcept|Reference -> Medication
    subject 0..1 Reference -> Patient|Group
    context 0..1 Reference -> Encounter|EpisodeOfCare
    supportingInformation 0..* Reference
    performer 0..*
    performer.function 0..1 CodeableConcept
    performer.actor 1..1 Reference -> Practitioner|PractitionerRole|Organization|Patient|Device|\
    RelatedPerson
    location 0..1 Reference -> Location
    authorizingPrescription 0..* Reference -> MedicationRequest
    type 0..1 CodeableConcept
    quantity 0..1 Quantity
    daysSupply 0..1 Quantity
    whenPrepared 0..1 dateTime
    whenHandedOver 0..1 dateTime
    destination 0..1 Reference -> Location
    receiver 0..* Reference -> Patient|Practitioner
    note 0..* Annotation
    dosageInstruction 0..* Dosage
    substitution 0..1
    substitution.wasSubstituted 1..1 boolean
    substitution.type 0..1 CodeableConcept
    substitution.reason 0..* CodeableConcept
    substitution.responsibleParty 0..* Reference -> Practitioner|PractitionerRole
    detectedIssue 0..* Reference -> DetectedIssue
    eventHistory 0..* Reference -> Provenance
    """
}

extension StructureTable {
  /// CarePlan, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let carePlan = """
    identifier 0..* Identifier
    instantiatesCanonical 0..* canonical
    instantiatesUri 0..* uri
    basedOn 0..* Reference -> CarePlan
    replaces 0..* Reference -> CarePlan
    partOf 0..* Reference -> CarePlan
    status 1..1 code = draft|active|on-hold|revoked|completed|entered-in-error|unknown
    intent 1..1 code = proposal|plan|order|option
    category 0..* CodeableConcept
    title 0..1 string
    description 0..1 string
    subject 1..1 Reference -> Patient|Group
    encounter 0..1 Reference -> Encounter
    period 0..1 Period
    created 0..1 dateTime
    author 0..1 Reference -> Patient|Practitioner|PractitionerRole|Device|RelatedPerson|\
    Organization|CareTeam
    contributor 0..* Reference -> Patient|Practitioner|PractitionerRole|Device|RelatedPerson|\
    Organization|CareTeam
    careTeam 0..* Reference -> CareTeam
    addresses 0..* Reference -> Condition
    supportingInfo 0..* Reference
    goal 0..* Reference -> Goal
    activity 0..*
    activity.outcomeCodeableConcept 0..* CodeableConcept
    activity.outcomeReference 0..* Reference
    activity.progress 0..* Annotation
    activity.reference 0..1 Reference -> Appointment|CommunicationRequest|DeviceRequest|\
    MedicationRequest|NutritionOrder|Task|ServiceRequest|VisionPrescription|RequestGroup
    activity.detail 0..1
    activity.detail.kind 0..1 code = Appointment|CommunicationRequest|DeviceRequest|\
    MedicationRequest|NutritionOrder|Task|ServiceRequest|VisionPrescription
    activity.detail.instantiatesCanonical 0..* canonical
    activity.detail.instantiatesUri 0..* uri
    activity.detail.code 0..1 CodeableConcept
    activity.detail.reasonCode 0..* CodeableConcept
    activity.detail.reasonReference 0..* Reference -> Condition|Observation|DiagnosticReport|\
    DocumentReference
    activity.detail.goal 0..* Reference -> Goal
    activity.detail.status 1..1 code = not-started|scheduled|in-progress|on-hold|completed|\
    cancelled|stopped|unknown|entered-in-error
    activity.detail.statusReason 0..1 CodeableConcept
    activity.detail.doNotPerform 0..1 boolean
    activity.detail.scheduled[x] 0..1 Timing|Period|string
    activity.detail.location 0..1 Reference -> Location
    activity.detail.performer 0..* Reference -> Practitioner|PractitionerRole|Organization|\
    RelatedPerson|Patient|CareTeam|HealthcareService|Device
    activity.detail.product[x] 0..1 CodeableConcept|Reference -> Medication|Substance
    activity.detail.dailyAmount 0..1 Quantity
    activity.detail.quantity 0..1 Quantity
    activity.detail.description 0..1 string
    note 0..* Annotation
    """
}

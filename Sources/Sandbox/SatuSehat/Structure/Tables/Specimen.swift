extension StructureTable {
  /// Specimen, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let specimen = """
    identifier 0..* Identifier
    accessionIdentifier 0..1 Identifier
    status 0..1 code = available|unavailable|unsatisfactory|entered-in-error
    type 0..1 CodeableConcept
    subject 0..1 Reference -> Patient|Group|Device|Substance|Location
    receivedTime 0..1 dateTime
    parent 0..* Reference -> Specimen
    request 0..* Reference -> ServiceRequest
    collection 0..1
    collection.collector 0..1 Reference -> Practitioner|PractitionerRole
    collection.collected[x] 0..1 dateTime|Period
    collection.duration 0..1 Duration
    collection.quantity 0..1 Quantity
    collection.method 0..1 CodeableConcept
    collection.bodySite 0..1 CodeableConcept
    collection.fastingStatus[x] 0..1 CodeableConcept|Duration
    processing 0..*
    processing.description 0..1 string
    processing.procedure 0..1 CodeableConcept
    processing.additive 0..* Reference -> Substance
    processing.time[x] 0..1 dateTime|Period
    container 0..*
    container.identifier 0..* Identifier
    container.description 0..1 string
    container.type 0..1 CodeableConcept
    container.capacity 0..1 Quantity
    container.specimenQuantity 0..1 Quantity
    container.additive[x] 0..1 CodeableConcept|Reference -> Substance
    condition 0..* CodeableConcept
    note 0..* Annotation
    """
}

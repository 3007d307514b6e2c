extension StructureTable {
  /// RelatedPerson, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let relatedPerson = """
    identifier 0..* Identifier
    active 0..1 boolean
    patient 1..1 Reference -> Patient
    relationship 0..* CodeableConcept
    name 0..* HumanName
    telecom 0..* ContactPoint
    gender 0..1 code = male|female|other|unknown
    birthDate 0..1 date
    address 0..* Address
    photo 0..* Attachment
    period 0..1 Period
    communication 0..*
    communication.language 1..1 CodeableConcept
    communication.preferred 0..1 boolean
    """
}

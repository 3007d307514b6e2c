extension StructureTable {
  /// Organization, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let organization = """
    identifier 0..* Identifier
    active 0..1 boolean
    type 0..* CodeableConcept
    name 0..1 string
    alias 0..* string
    telecom 0..* ContactPoint
    address 0..* Address
    partOf 0..1 Reference -> Organization
    contact 0..*
    contact.purpose 0..1 CodeableConcept
    contact.name 0..1 HumanName
    contact.telecom 0..* ContactPoint
    contact.address 0..1 Address
    endpoint 0..* Reference -> Endpoint
    """
}

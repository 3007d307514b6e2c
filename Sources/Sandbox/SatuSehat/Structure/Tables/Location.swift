extension StructureTable {
  /// Location, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let location = """
    identifier 0..* Identifier
    status 0..1 code = active|suspended|inactive
    operationalStatus 0..1 Coding
    name 0..1 string
    alias 0..* string
    description 0..1 string
    mode 0..1 code = instance|kind
    type 0..* CodeableConcept
    telecom 0..* ContactPoint
    address 0..1 Address
    physicalType 0..1 CodeableConcept
    position 0..1
    position.longitude 1..1 decimal
    position.latitude 1..1 decimal
    position.altitude 0..1 decimal
    managingOrganization 0..1 Reference -> Organization
    partOf 0..1 Reference -> Location
    hoursOfOperation 0..*
    hoursOfOperation.daysOfWeek 0..* code = mon|tue|wed|thu|fri|sat|sun
    hoursOfOperation.allDay 0..1 boolean
    hoursOfOperation.openingTime 0..1 time
    hoursOfOperation.closingTime 0..1 time
    availabilityExceptions 0..1 string
    endpoint 0..* Reference -> Endpoint
    """
}

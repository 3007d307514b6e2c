extension StructureTable {
  /// Medication, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let medication = """
    identifier 0..* Identifier
    code 0..1 CodeableConcept
    status 0..1 code = active|inactive|entered-in-error
    manufacturer 0..1 Reference -> Organization
    form 0..1 CodeableConcept
    amount 0..1 Ratio
    ingredient 0..*
    ingredient.item[x] 1..1 CodeableConcept|Reference -> Substance|Medication
    ingredient.isActive 0..1 boolean
    ingredient.strength 0..1 Ratio
    batch 0..1
    batch.lotNumber 0..1 string
    batch.expirationDate 0..1 dateTime
    """
}

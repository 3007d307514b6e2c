extension StructureTable {
  /// QuestionnaireResponse, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let questionnaireResponse = """
    identifier 0..1 Identifier
    basedOn 0..* Reference -> CarePlan|ServiceRequest
    partOf 0..* Reference -> Observation|Procedure
    questionnaire 0..1 canonical
    status 1..1 code = in-progress|completed|amended|entered-in-error|stopped
    subject 0..1 Reference
    encounter 0..1 Reference -> Encounter
    authored 0..1 dateTime
    author 0..1 Reference -> Device|Practitioner|PractitionerRole|Patient|RelatedPerson|\
    Organization
    source 0..1 Reference -> Patient|Practitioner|PractitionerRole|RelatedPerson
    item 0..*
    item.linkId 1..1 string
    item.definition 0..1 uri
    item.text 0..1 string
    item.answer 0..*
    item.answer.value[x] 0..1 boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|\
    Coding|Quantity|Reference
    item.answer.item 0..* @item
    item.item 0..* @item
    """
}

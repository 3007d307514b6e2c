extension StructureTable {
  /// Composition, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let composition = """
    identifier 0..1 Identifier
    status 1..1 code = preliminary|final|amended|entered-in-error
    type 1..1 CodeableConcept
    category 0..* CodeableConcept
    subject 0..1 Reference
    encounter 0..1 Reference -> Encounter
    date 1..1 dateTime
    author 1..* Reference -> Practitioner|PractitionerRole|Device|Patient|RelatedPerson|\
    Organization
    title 1..1 string
    confidentiality 0..1 code
    attester 0..*
    attester.mode 1..1 code = personal|professional|legal|official
    attester.time 0..1 dateTime
    attester.party 0..1 Reference -> Patient|RelatedPerson|Practitioner|PractitionerRole|\
    Organization
    custodian 0..1 Reference -> Organization
    relatesTo 0..*
    relatesTo.code 1..1 code = replaces|transforms|signs|appends
    relatesTo.target[x] 1..1 Identifier|Reference -> Composition
    event 0..*
    event.code 0..* CodeableConcept
    event.period 0..1 Period
    event.detail 0..* Reference
    section 0..*
    section.title 0..1 string
    section.code 0..1 CodeableConcept
    section.author 0..* Reference -> Practitioner|PractitionerRole|Device|Patient|RelatedPerson|\
    Organization
    section.focus 0..1 Reference
    section.text 0..1 Narrative
    section.mode 0..1 code = working|snapshot|changes
    section.orderedBy 0..1 CodeableConcept
    section.entry 0..* Reference
    section.emptyReason 0..1 CodeableConcept
    section.section 0..* @section
    """
}

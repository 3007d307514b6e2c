extension StructureTable {
  /// The data types of FHIR R4 4.0.1 that the resources use; a line ending in `:` opens a type. Age and Duration
  /// have the members of Quantity.
  static let dataTypes = """
    Address:
    use 0..1 code = home|work|temp|old|billing
    type 0..1 code = postal|physical|both
    text 0..1 string
    line 0..* string
    city 0..1 string
    district 0..1 string
    state 0..1 string
    postalCode 0..1 string
    country 0..1 string
    period 0..1 Period
    Annotation:
    author[x] 0..1 Reference|string -> Practitioner|Patient|RelatedPerson|Organization
    time 0..1 dateTime
    text 1..1 markdown
    Attachment:
    contentType 0..1 code
    language 0..1 code
    data 0..1 base64Binary
    url 0..1 url
    size 0..1 unsignedInt
    hash 0..1 base64Binary
    title 0..1 string
    creation 0..1 dateTime
    CodeableConcept:
    coding 0..* Coding
    text 0..1 string
    Coding:
    system 0..1 uri
    version 0..1 string
    code 0..1 code
    display 0..1 string
    userSelected 0..1 boolean
    ContactDetail:
    name 0..1 string
    telecom 0..* ContactPoint
    ContactPoint:
    system 0..1 code = phone|fax|email|pager|url|sms|other
    value 0..1 string
    use 0..1 code = home|work|temp|old|mobile
    rank 0..1 positiveInt
    period 0..1 Period
    Dosage:
    sequence 0..1 integer
    text 0..1 string
    additionalInstruction 0..* CodeableConcept
    patientInstruction 0..1 string
    timing 0..1 Timing
    asNeeded[x] 0..1 boolean|CodeableConcept
    site 0..1 CodeableConcept
    route 0..1 CodeableConcept
    method 0..1 CodeableConcept
    doseAndRate 0..*
    doseAndRate.type 0..1 CodeableConcept
    doseAndRate.dose[x] 0..1 Range|Quantity
    doseAndRate.rate[x] 0..1 Ratio|Range|Quantity
    maxDosePerPeriod 0..1 Ratio
    maxDosePerAdministration 0..1 Quantity
    maxDosePerLifetime 0..1 Quantity
    Extension:
    url 1..1 string
    value[x] 0..1 *
    HumanName:
    use 0..1 code = usual|official|temp|nickname|anonymous|old|maiden
    text 0..1 string
    family 0..1 string
    given 0..* string
    prefix 0..* string
    suffix 0..* string
    period 0..1 Period
    Identifier:
    use 0..1 code = usual|official|temp|secondary|old
    type 0..1 CodeableConcept
    system 0..1 uri
    value 0..1 string
    period 0..1 Period
    assigner 0..1 Reference -> Organization
    Meta:
    versionId 0..1 id
    lastUpdated 0..1 instant
    source 0..1 uri
    profile 0..* canonical
    security 0..* Coding
    tag 0..* Coding
    Narrative:
    status 1..1 code = generated|extensions|additional|empty
    div 1..1 xhtml
    Period:
    start 0..1 dateTime
    end 0..1 dateTime
    Quantity:
    value 0..1 decimal
    comparator 0..1 code = <|<=|>=|>
    unit 0..1 string
    system 0..1 uri
    code 0..1 code
    Range:
    low 0..1 Quantity
    high 0..1 Quantity
    Ratio:
    numerator 0..1 Quantity
    denominator 0..1 Quantity
    Reference:
    reference 0..1 string
    type 0..1 uri
    identifier 0..1 Identifier
    display 0..1 string
    SampledData:
    origin 1..1 Quantity
    period 1..1 decimal
    factor 0..1 decimal
    lowerLimit 0..1 decimal
    upperLimit 0..1 decimal
    dimensions 1..1 positiveInt
    data 0..1 string
    Timing:
    event 0..* dateTime
    repeat 0..1
    repeat.bounds[x] 0..1 Duration|Range|Period
    repeat.count 0..1 positiveInt
    repeat.countMax 0..1 positiveInt
    repeat.duration 0..1 decimal
    repeat.durationMax 0..1 decimal
    repeat.durationUnit 0..1 code = s|min|h|d|wk|mo|a
    repeat.frequency 0..1 positiveInt
    repeat.frequencyMax 0..1 positiveInt
    repeat.period 0..1 decimal
    repeat.periodMax 0..1 decimal
    repeat.periodUnit 0..1 code = s|min|h|d|wk|mo|a
    repeat.dayOfWeek 0..* code = mon|tue|wed|thu|fri|sat|sun
    repeat.timeOfDay 0..* time
    repeat.when 0..* code = MORN|MORN.early|MORN.late|NOON|AFT|AFT.early|AFT.late|EVE|EVE.early|\
    EVE.late|NIGHT|PHS|HS|WAKE|C|CM|CD|CV|AC|ACM|ACD|ACV|PC|PCM|PCD|PCV
    repeat.offset 0..1 unsignedInt
    code 0..1 CodeableConcept
    """
}

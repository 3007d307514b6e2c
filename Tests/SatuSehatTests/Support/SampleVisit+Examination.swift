import Clinic
import Vocabulary

extension SampleVisit {
  func addExamination(to record: inout EncounterRecord) {
    let at = Self.minute(15)
    func observe(_ place: Int, _ kind: Observation.Kind, _ value: Observation.Value) -> Observation {
      Observation(id: part(place), kind: kind, value: value, at: at, by: nurse.id)
    }
    record.observations = [
      observe(1, .systolic, .quantity(ExactDecimal(120))),
      observe(2, .diastolic, .quantity(ExactDecimal(80))),
      observe(3, .temperature, .quantity(ExactDecimal(scaled: 388, decimals: 1))),
      observe(
        4, .consciousness, .coded(.snomed("248234008", "Mentally alert"))),
      observe(5, .chest, .text("Vesikuler, tanpa ronki")),
    ]
    func condition(
      _ place: Int, _ category: Condition.Category, _ code: Coded?, _ text: String, rank: Int = 0
    ) -> Condition {
      Condition(
        id: part(place), category: category, code: code, text: text, rank: rank, at: Self.minute(20),
        by: doctor.id)
    }
    record.conditions = [
      condition(11, .complaint, .snomed("386661006", "Fever"), "Demam dua hari"),
      condition(12, .complaint, nil, "Badan pegal"),
      condition(13, .diagnosis, .icd10("J00", "Acute nasopharyngitis [common cold]"), "Common cold", rank: 1),
      condition(14, .diagnosis, .icd10("E119", "Type 2 diabetes mellitus"), "Diabetes melitus", rank: 2),
      condition(15, .history, .snomed("161527007", "H/O: asthma"), "Asma waktu kecil"),
    ]
    record.procedures = [
      Procedure(
        id: part(21), code: .icd9cm("93.94", "Respiratory medication administered by nebulizer"),
        note: "Nebulisasi", explained: true, at: Self.minute(30), by: nurse.id)
    ]
    record.allergies = [
      AllergyIntolerance(
        id: part(22), category: .medication,
        code: .kfa("93000359", "Azithromycin 500 mg Tablet Salut Selaput"),
        substance: "Azitromisin", reaction: "gatal", severe: false, at: Self.minute(12), by: nurse.id,
        encounter: encounterID),
      AllergyIntolerance(
        id: part(23), category: .food, code: .snomed("226963000", "Duck - meat"), substance: "Bebek",
        reaction: "", severe: false, at: Self.arrival, by: nurse.id, encounter: id(999)),
    ]
    record.medicationStatements = [
      MedicationStatement(
        id: part(24), code: .kfa("93001819", "Amlodipine Besilate 5 mg Tablet"), name: "Amlodipin 5 mg",
        dosage: "1 x sehari", active: true, at: Self.minute(13), by: nurse.id)
    ]
    record.note = ClinicalNote(
      id: part(25), subjective: "Demam dan pilek sejak dua hari", objective: "Faring hiperemis",
      assessment: "Common cold", plan: "Simtomatik", impression: "Infeksi virus ringan", prognosis: .bonam,
      nonDrugTherapy: "Istirahat", consumables: "", at: Self.minute(40), by: doctor.id)
    record.carePlan = CarePlan(
      id: part(26), description: "Kontrol bila demam menetap tiga hari",
      controlOn: CalendarDate(dayNumber: record.encounter.day.dayNumber + 3), at: Self.minute(45),
      by: doctor.id)
    record.dietSummary = DietSummary(
      id: part(27), diet: .snomed("113148007", "Fluid intake encouragement"),
      text: "Perbanyak minum air putih",
      at: Self.minute(46), by: doctor.id)
    record.questionnaireResponses = [
      QuestionnaireResponse(
        id: part(28), questionnaire: "Q0012",
        answers: [
          .init(linkID: "1", question: "Apakah peserta pernah merokok", value: .yes(false))
        ], at: Self.minute(16), by: nurse.id)
    ]
  }

  func laboratoryOrder(reported: Bool) -> LaboratoryOrder {
    let test = LaboratoryTest(
      code: "HB", name: "Hemoglobin", loinc: .loinc("718-7", "Hemoglobin [Mass/volume] in Blood"),
      unit: "g/dL", specimen: .snomed("119297000", "Blood specimen"), valueType: .number, decimals: 1,
      choices: [])
    let request = ServiceRequest(id: part(31), test: test)
    var order = LaboratoryOrder(
      id: part(30), encounter: encounterID, number: "L-20260105-\(number)", state: .ordered,
      question: "Anemia?", at: Self.minute(25), by: doctor.id, requests: [request])
    guard reported else { return order }
    order.state = .reported
    order.specimens = [
      Specimen(
        id: part(32), type: .snomed("119297000", "Blood specimen"), requests: [request.id],
        collectedAt: Self.minute(28), by: analyst.id)
    ]
    order.results = [
      LaboratoryResult(
        id: part(33), request: request.id, specimen: part(32),
        value: .quantity(ExactDecimal(scaled: 112, decimals: 1)),
        range: ReferenceRange(
          low: ExactDecimal(12), high: ExactDecimal(16), criticalLow: nil, criticalHigh: nil, text: "12 - 16"),
        interpretation: .low, at: Self.minute(35), by: analyst.id)
    ]
    order.report = DiagnosticReport(
      id: part(34), conclusion: "Hemoglobin rendah", at: Self.minute(38), by: analyst.id)
    return order
  }
}

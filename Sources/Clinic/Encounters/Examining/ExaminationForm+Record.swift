import Vocabulary

extension ExaminationForm {
  /// A record as it would be typed: what an examination or a correction starts from.
  public init(_ examination: Examination, items: [MedicationRequest]) {
    for observation in examination.observations where observation.kind != .bodyMassIndex {
      self[observation.kind] = observation.value.typed
    }
    complaints = examination.conditions.filter { $0.category == .complaint }.map(ConditionLine.init)
    history = examination.conditions.filter { $0.category == .history }.map(ConditionLine.init)
    diagnoses = examination.conditions.filter { $0.category == .diagnosis }
      .sorted { $0.rank < $1.rank }.map(ConditionLine.init)
    procedures = examination.procedures.map {
      ProcedureLine(code: $0.code.code, text: $0.code.display, note: $0.note, explained: $0.explained)
    }
    noKnownAllergy = examination.noKnownAllergy
    allergies = examination.allergies.map {
      AllergyLine(
        category: $0.category.rawValue, substance: $0.substance, reaction: $0.reaction, severe: $0.severe)
    }
    medications = examination.medicationStatements.map {
      MedicationLine(name: $0.name, dosage: $0.dosage, active: $0.active)
    }
    self.items = items.map(PrescriptionLine.init)
    warningsAccepted = !items.isEmpty
    take(examination.note)
    for response in examination.questionnaireResponses {
      answers[response.questionnaire] = Dictionary(
        response.answers.map { ($0.linkID, $0.value.typed) }, uniquingKeysWith: { first, _ in first })
    }
    diet = examination.dietSummary?.diet?.code ?? ""
    dietText = examination.dietSummary?.text ?? ""
    carePlan = examination.carePlan?.description ?? ""
    controlOn = examination.carePlan?.controlOn?.iso ?? ""
    disposition = examination.disposition?.rawValue ?? ""
    if let letter = examination.referral { referral = ReferralPart(letter) }
    if let within = examination.internalReferral {
      referral.room = within.room.text
      referral.reason = within.reason
    }
    place = examination.contact.place.rawValue
    contactKind = examination.contact.kind.rawValue
    mode = examination.contact.mode.rawValue
    groupScreening = examination.contact.groupScreening
  }

  private mutating func take(_ note: ClinicalNote?) {
    guard let note else { return }
    subjective = note.subjective
    objective = note.objective
    assessment = note.assessment
    plan = note.plan
    impression = note.impression
    prognosis = note.prognosis?.rawValue ?? ""
    nonDrugTherapy = note.nonDrugTherapy
    consumables = note.consumables
  }
}

extension ExaminationForm.ConditionLine {
  init(_ condition: Condition) {
    self.init(code: condition.code?.code ?? "", text: condition.text)
  }
}

extension ExaminationForm.PrescriptionLine {
  init(_ item: MedicationRequest) {
    self.init(
      drug: item.drug.code, text: "\(item.drug.name) \(item.drug.strength)".trimmingBlanks,
      timesPerDay: String(item.timesPerDay), dose: item.dose.comma,
      doseUnit: item.doseUnit, days: String(item.days), quantity: String(item.quantity),
      instruction: item.instruction, compound: item.compound.map(String.init) ?? "",
      letter: item.collection?.letter.text ?? "")
  }
}

extension ExaminationForm.ReferralPart {
  init(_ letter: Referral) {
    self.init()
    destination = letter.destination
    destinationCode = letter.destinationCode ?? ""
    specialty = letter.specialty
    specialtyCode = letter.specialtyCode ?? ""
    sarana = letter.saranaCode ?? ""
    reason = letter.reason
    visitOn = letter.visitOn.iso
    tacc = letter.tacc.map(String.init) ?? ""
    taccReason = letter.taccReason ?? ""
    if let ride = letter.ambulance {
      ambulance = ride.way.rawValue
      kilometres = ride.kilometres.map(String.init) ?? ""
      stabilisation = ride.stabilisation
    }
  }
}

extension Observation.Value {
  /// As it is posted: a number with a comma, the raw value of a choice, words.
  var typed: String {
    switch self {
    case .quantity(let number): number.comma
    case .coded(let concept): Consciousness(concept)?.rawValue ?? concept.code
    case .text(let words): words
    }
  }
}

extension QuestionnaireResponse.Answer.Value {
  /// As it is posted.
  var typed: String {
    switch self {
    case .yes(let yes): yes ? "true" : "false"
    case .coded(let concept): concept.code
    case .text(let words): words
    case .number(let number): String(number)
    }
  }
}

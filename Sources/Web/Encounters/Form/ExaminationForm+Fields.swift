import Clinic
import Vocabulary

/// The examination's fields by the names under which the clinic tells their problems.
extension ExaminationForm {
  /// Reads what a browser sent. Days are typed day first; what is no day stays as it was typed.
  init(_ values: FormValues) {
    self.init()
    let text = { (name: String) in values[name] ?? "" }
    let day = { (name: String) in CalendarDate(typed: text(name))?.iso ?? text(name) }
    for kind in Observation.Kind.allCases { self[kind] = text("observed.\(kind.rawValue)") }
    observed = observed.filter { !$0.value.isEmpty }
    confirmed = Set(values.all("confirmed"))
    complaints = Self.lines(text("complaints"))
    history = Self.lines(text("history"))
    (subjective, objective, assessment) = (text("subjective"), text("objective"), text("assessment"))
    (plan, impression, prognosis) = (text("plan"), text("impression"), text("prognosis"))
    noKnownAllergy = values.isTicked("noKnownAllergy")
    warningsAccepted = values.isTicked("warningsAccepted")
    (nonDrugTherapy, consumables) = (text("nonDrugTherapy"), text("consumables"))
    (diet, dietText, carePlan) = (text("diet"), text("dietText"), text("carePlan"))
    (controlOn, disposition) = (day("controlOn"), text("disposition"))
    (place, contactKind, mode) = (text("place"), text("contactKind"), text("mode"))
    groupScreening = values.isTicked("groupScreening")
    referral.destination = text("referral.destination")
    referral.destinationCode = text("referral.destinationCode")
    referral.specialty = text("referral.specialty")
    referral.specialtyCode = text("referral.specialtyCode")
    (referral.sarana, referral.room) = (text("referral.sarana"), text("referral.room"))
    referral.reason = text("referral.reason")
    referral.visitOn = day("referral.visitOn")
    (referral.tacc, referral.taccReason) = (text("referral.tacc"), text("referral.taccReason"))
    referral.ambulance = text("referral.ambulance")
    (referral.kilometres, referral.stabilisation) = (
      text("referral.kilometres"), text("referral.stabilisation")
    )
    referral.take(picked: values[ReferralOptions.pick])
    readLists(values)
    readAnswers(values)
  }

  /// One complaint or illness a line.
  private static func lines(_ text: String) -> [ConditionLine] {
    text.split(whereSeparator: \.isNewline).map { ConditionLine(text: String($0).trimmingBlanks) }
      .filter { !$0.text.isEmpty }
  }

  private mutating func readLists(_ values: FormValues) {
    let text = { (name: String) in values[name] ?? "" }
    diagnoses = Self.places("diagnoses", values).map {
      ConditionLine(code: text("\($0).code"), text: text("\($0).text"))
    }
    procedures = Self.places("procedures", values).map {
      ProcedureLine(
        code: text("\($0).code"), text: text("\($0).text"), note: text("\($0).note"),
        explained: values.isTicked("\($0).explained"))
    }
    allergies = Self.places("allergies", values).map {
      AllergyLine(
        category: text("\($0).category"), substance: text("\($0).substance"),
        reaction: text("\($0).reaction"),
        severe: values.isTicked("\($0).severe"))
    }.filter { !$0.substance.isEmpty || !$0.reaction.isEmpty }
    medications = Self.places("medications", values).map {
      MedicationLine(
        name: text("\($0).name"), dosage: text("\($0).dosage"), active: text("\($0).active") != "tidak")
    }.filter { !$0.name.isEmpty || !$0.dosage.isEmpty }
    items = Self.places("items", values).map {
      PrescriptionLine(
        drug: text("\($0).drug"), text: text("\($0).text"), timesPerDay: text("\($0).timesPerDay"),
        dose: text("\($0).dose"), doseUnit: text("\($0).doseUnit"), days: text("\($0).days"),
        quantity: text("\($0).quantity"), instruction: text("\($0).instruction"),
        compound: text("\($0).compound"), letter: text("\($0).letter"))
    }
  }

  /// `diagnoses.1`, `diagnoses.2` … as they came. No form of ours has a hundred lines.
  private static func places(_ list: String, _ values: FormValues) -> [String] {
    let prefix = list + "."
    let numbers = Set(
      values.pairs.compactMap { pair in
        pair.name.hasPrefix(prefix) ? Int(pair.name.dropFirst(prefix.count).prefix { $0 != "." }) : nil
      })
    return numbers.filter { (1...99).contains($0) }.sorted().map { prefix + String($0) }
  }

  private mutating func readAnswers(_ values: FormValues) {
    for (name, value) in values.pairs where name.hasPrefix("answers.") && !value.isEmpty {
      let parts = name.dropFirst("answers.".count).split(separator: ".", maxSplits: 1)
      guard parts.count == 2 else { continue }
      answers[String(parts[0]), default: [:]][String(parts[1])] = value
    }
  }
}

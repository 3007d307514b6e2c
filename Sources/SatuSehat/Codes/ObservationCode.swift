import FHIR

/// How one kind of examination finding is named at the platform. Contract §9.3 and appendix A.
struct ObservationCode {
  enum Category: String {
    case vitalSigns = "vital-signs"
    case exam, survey, laboratory

    var concept: CodeableConcept {
      let display =
        switch self {
        case .vitalSigns: "Vital Signs"
        case .exam: "Exam"
        case .survey: "Survey"
        case .laboratory: "Laboratory"
        }
      return .hl7("observation-category", rawValue, display)
    }
  }

  let category: Category
  let code: Coding
  /// UCUM code of a number's unit, and the unit in print.
  var unit: (code: String, print: String)?

  static func of(_ kind: OurObservationKind) -> ObservationCode {
    switch kind {
    case .systolic: vital("8480-6", "Systolic blood pressure", "mm[Hg]")
    case .diastolic: vital("8462-4", "Diastolic blood pressure", "mm[Hg]")
    case .pulse: vital("8867-4", "Heart rate", "{beats}/min", print: "beats/min")
    case .respiration: vital("9279-1", "Respiratory rate", "/min", print: "breaths/min")
    case .temperature: vital("8310-5", "Body temperature", "Cel", print: "C")
    case .oxygenSaturation: vital("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry", "%")
    case .weight: vital("29463-7", "Body weight", "kg")
    case .height: vital("8302-2", "Body height", "cm")
    case .headCircumference: vital("9843-4", "Head Occipital-frontal circumference", "cm")
    case .bodyMassIndex: exam(loinc("39156-5", "Body mass index (BMI) [Ratio]"), "kg/m2")
    case .waist: exam(snomed("276361009", "Waist circumference"), "cm")
    case .upperArm: exam(snomed("284473002", "Mid upper arm circumference"), "cm")
    case .consciousness:
      ObservationCode(category: .vitalSigns, code: loinc("67775-7", "Level of responsiveness"))
    case .pain:
      ObservationCode(
        category: .survey,
        code: loinc("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"),
        unit: ("{score}", "score"))
    case .generalFinding: exam(loinc("10210-3", "Physical findings of General status Narrative"))
    case .headAndNeck: exam(loinc("10199-8", "Physical findings of Head Narrative"))
    case .chest: exam(loinc("11391-0", "Physical findings of Chest Narrative"))
    case .abdomen: exam(loinc("10191-5", "Physical findings of Abdomen Narrative"))
    case .extremities: exam(loinc("10196-4", "Physical findings of Extremities Narrative"))
    case .skin: exam(loinc("10206-1", "Physical findings of Skin Narrative"))
    }
  }

  private static func vital(
    _ code: String, _ display: String, _ unit: String, print: String? = nil
  ) -> ObservationCode {
    ObservationCode(category: .vitalSigns, code: loinc(code, display), unit: (unit, print ?? unit))
  }

  private static func exam(_ code: Coding, _ unit: String? = nil) -> ObservationCode {
    ObservationCode(category: .exam, code: code, unit: unit.map { ($0, $0) })
  }

  private static func loinc(_ code: String, _ display: String) -> Coding {
    Coding(system: CodeSystem.loinc, code: code, display: display)
  }

  private static func snomed(_ code: String, _ display: String) -> Coding {
    Coding(system: CodeSystem.snomed, code: code, display: display)
  }
}

import Clinic
import FHIR
import Vocabulary

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
  let unit: (code: String, print: String)?

  static func of(_ kind: OurObservationKind) -> ObservationCode {
    ObservationCode(
      category: category(of: kind), code: Coding(kind.code ?? narrative(of: kind)),
      unit: kind.ucum.map { ($0, $0) })
  }

  private static func category(of kind: OurObservationKind) -> Category {
    switch kind {
    case .systolic, .diastolic, .pulse, .respiration, .temperature, .oxygenSaturation, .weight, .height,
      .headCircumference, .consciousness:
      .vitalSigns
    case .pain: .survey
    case .bodyMassIndex, .waist, .upperArm, .generalFinding, .headAndNeck, .chest, .abdomen, .extremities,
      .skin:
      .exam
    }
  }

  /// LOINC's narrative findings for what our own list leaves without a code.
  private static func narrative(of kind: OurObservationKind) -> Coded {
    switch kind {
    case .skin: .loinc("10206-1", "Physical findings of Skin Narrative")
    case .extremities: .loinc("10196-4", "Physical findings of Extremities Narrative")
    default: .loinc("10210-3", "Physical findings of General status Narrative")
    }
  }
}

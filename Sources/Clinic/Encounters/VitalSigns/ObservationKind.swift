public import Vocabulary

/// What each kind of observation is called, coded and measured in (SATUSEHAT contract §9.3).
extension Observation.Kind {
  /// The label on the screen.
  public var word: String {
    switch self {
    case .systolic: "Sistole"
    case .diastolic: "Diastole"
    case .pulse: "Nadi"
    case .respiration: "Napas"
    case .temperature: "Suhu"
    case .oxygenSaturation: "SpO₂"
    case .weight: "Berat badan"
    case .height: "Tinggi badan"
    case .waist: "Lingkar perut"
    case .headCircumference: "Lingkar kepala"
    case .upperArm: "LiLA"
    case .bodyMassIndex: "IMT"
    case .consciousness: "Kesadaran"
    case .pain: "Skala nyeri"
    case .generalFinding: "Keadaan umum"
    case .headAndNeck: "Kepala dan leher"
    case .chest: "Dada"
    case .abdomen: "Perut"
    case .extremities: "Anggota gerak"
    case .skin: "Kulit"
    }
  }

  /// The unit as people write it; empty where there is none.
  public var unit: String {
    switch self {
    case .systolic, .diastolic: "mmHg"
    case .pulse, .respiration: "/menit"
    case .temperature: "°C"
    case .oxygenSaturation: "%"
    case .weight: "kg"
    case .height, .waist, .headCircumference, .upperArm: "cm"
    case .bodyMassIndex: "kg/m²"
    case .pain: "/10"
    default: ""
    }
  }

  /// The unit in UCUM; `nil` for words and codes.
  public var ucum: String? {
    switch self {
    case .systolic, .diastolic: "mm[Hg]"
    case .pulse: "{beats}/min"
    case .respiration: "/min"
    case .temperature: "Cel"
    case .oxygenSaturation: "%"
    case .weight: "kg"
    case .height, .waist, .headCircumference, .upperArm: "cm"
    case .bodyMassIndex: "kg/m2"
    case .pain: "{score}"
    default: nil
    }
  }

  /// What is observed, as SATUSEHAT codes it; `nil` where it has no one code.
  public var code: Coded? {
    switch self {
    case .systolic: .loinc("8480-6", "Systolic blood pressure")
    case .diastolic: .loinc("8462-4", "Diastolic blood pressure")
    case .pulse: .loinc("8867-4", "Heart rate")
    case .respiration: .loinc("9279-1", "Respiratory rate")
    case .temperature: .loinc("8310-5", "Body temperature")
    case .oxygenSaturation: .loinc("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry")
    case .weight: .loinc("29463-7", "Body weight")
    case .height: .loinc("8302-2", "Body height")
    case .waist: .snomed("276361009", "Waist circumference")
    case .headCircumference: .loinc("9843-4", "Head Occipital-frontal circumference")
    case .upperArm: .snomed("284473002", "Mid upper arm circumference")
    case .bodyMassIndex: .loinc("39156-5", "Body mass index (BMI) [Ratio]")
    case .consciousness: .loinc("67775-7", "Level of responsiveness")
    case .pain: .loinc("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
    case .generalFinding, .skin: nil
    case .headAndNeck: .loinc("10199-8", "Physical findings of Head Narrative")
    case .chest: .loinc("11391-0", "Physical findings of Chest Narrative")
    case .abdomen: .loinc("10191-5", "Physical findings of Abdomen Narrative")
    case .extremities: nil
    }
  }

  public enum Form: Sendable, Hashable {
    case quantity(decimals: Int)
    case coded
    case text
  }

  /// What is typed for it, and with how many decimals at most.
  public var form: Form {
    switch self {
    case .temperature, .waist, .headCircumference, .upperArm, .height, .bodyMassIndex: .quantity(decimals: 1)
    case .weight: .quantity(decimals: 2)
    case .systolic, .diastolic, .pulse, .respiration, .oxygenSaturation, .pain: .quantity(decimals: 0)
    case .consciousness: .coded
    case .generalFinding, .headAndNeck, .chest, .abdomen, .extremities, .skin: .text
    }
  }

  /// What is measured at triage, in the order of the work.
  public static let measured: [Observation.Kind] = [
    .systolic, .diastolic, .pulse, .respiration, .temperature, .oxygenSaturation, .weight, .height, .waist,
    .headCircumference, .upperArm, .pain,
  ]

  /// What is seen and felt at the examination, from head to toe.
  public static let findings: [Observation.Kind] = [
    .generalFinding, .headAndNeck, .chest, .abdomen, .extremities, .skin,
  ]
}

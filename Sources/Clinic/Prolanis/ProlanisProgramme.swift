public import Store
public import Vocabulary

/// The two diseases of Prolanis (agreement 004 Ps. 1(32)), and when somebody is controlled (PRO-17).
public enum ProlanisProgramme: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case diabetes = "dm"
  case hypertension = "ht"

  public var word: String { self == .diabetes ? "Diabetes melitus" : "Hipertensi" }

  /// As it is said among staff.
  public var short: String { self == .diabetes ? "DM" : "HT" }

  /// A diagnosis of the disease, written as its index has it.
  var diagnoses: SQL {
    switch self {
    case .diabetes: "c.category = 'diagnosis' AND c.code >= 'E10' AND c.code < 'E15'"
    case .hypertension: "c.category = 'diagnosis' AND c.code >= 'I10' AND c.code < 'I16'"
    }
  }
}

/// When a measurement says "controlled" (PERKENI for fasting glucose, PERHI for blood pressure; Lampiran II
/// I.A.2.d.3.a(3)(d) leaves it to the professional bodies).
public struct ProlanisTargets: Sendable {
  /// mg/dL.
  public let fastingGlucose: ClosedRange<Int>
  /// mmHg; both lie below.
  public let systolicBelow: Int
  public let diastolicBelow: Int

  public static let usual = ProlanisTargets(
    fastingGlucose: 80...130, systolicBelow: 140, diastolicBelow: 90)

  public func isControlled(fastingGlucose value: ExactDecimal) -> Bool {
    value >= ExactDecimal(fastingGlucose.lowerBound) && value <= ExactDecimal(fastingGlucose.upperBound)
  }

  public func isControlled(systolic: ExactDecimal, diastolic: ExactDecimal) -> Bool {
    systolic < ExactDecimal(systolicBelow) && diastolic < ExactDecimal(diastolicBelow)
  }
}

public import Store
public import Vocabulary

/// One thing measured or seen at the examination: a vital sign, a body measure, a finding. FHIR `Observation`.
public struct Observation: Sendable, Hashable, Identifiable, Codable {
  public let id: ObservationID
  public let kind: Kind
  public let value: Value
  public let at: Instant
  public let by: PractitionerID

  public enum Value: Sendable, Hashable, Codable {
    /// In the unit of its kind.
    case quantity(ExactDecimal)
    case coded(Coded)
    case text(String)
  }

  /// What can be observed. Codes, units and limits belong to the kind and stand in `VitalSigns`.
  public enum Kind: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case systolic, diastolic, pulse, respiration, temperature, oxygenSaturation
    case weight, height, waist, headCircumference, upperArm, bodyMassIndex
    case consciousness, pain
    case generalFinding, headAndNeck, chest, abdomen, extremities, skin
  }

  public init(id: ObservationID, kind: Kind, value: Value, at: Instant, by: PractitionerID) {
    self.id = id
    self.kind = kind
    self.value = value
    self.at = at
    self.by = by
  }

  /// The number, when the value is one.
  public var quantity: ExactDecimal? { if case .quantity(let number) = value { number } else { nil } }
}

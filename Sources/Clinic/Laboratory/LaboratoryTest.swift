public import Vocabulary

/// A test that the laboratory of the Puskesmas offers.
public struct LaboratoryTest: Sendable, Hashable, Codable {
  public enum ValueType: String, Sendable, Codable { case number, choice, text }

  /// Our own code.
  public let code: String
  public let name: String
  /// LOINC; without it nothing is sent to SATUSEHAT.
  public let loinc: Coded?
  /// UCUM; empty for choices and texts.
  public let unit: String
  /// SNOMED CT of the specimen: blood, urine, sputum …
  public let specimen: Coded?
  public let valueType: ValueType
  public let decimals: Int
  /// For `choice`: the answers, in order, with SNOMED CT where confirmed.
  public let choices: [Coded]

  public init(
    code: String, name: String, loinc: Coded?, unit: String, specimen: Coded?, valueType: ValueType,
    decimals: Int, choices: [Coded]
  ) {
    self.code = code
    self.name = name
    self.loinc = loinc
    self.unit = unit
    self.specimen = specimen
    self.valueType = valueType
    self.decimals = decimals
    self.choices = choices
  }
}

/// What is normal for one sex and one span of ages.
public struct ReferenceRange: Sendable, Hashable, Codable {
  public let low: ExactDecimal?
  public let high: ExactDecimal?
  public let criticalLow: ExactDecimal?
  public let criticalHigh: ExactDecimal?
  /// For texts and choices: what is normal in words.
  public let text: String

  public init(
    low: ExactDecimal?, high: ExactDecimal?, criticalLow: ExactDecimal?, criticalHigh: ExactDecimal?,
    text: String
  ) {
    self.low = low
    self.high = high
    self.criticalLow = criticalLow
    self.criticalHigh = criticalHigh
    self.text = text
  }
}

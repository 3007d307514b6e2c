import Vocabulary

/// What a value means against what is normal for the patient (HL7 v3-ObservationInterpretation), with the reason.
/// A value at a critical limit is critical; one at a normal limit is normal.
struct ResultInterpretation: Hashable {
  let code: LaboratoryResult.Interpretation?
  let reason: String

  init(_ value: Observation.Value, unit: String, range: ReferenceRange?) {
    guard let range else {
      (code, reason) = (nil, "Belum ada nilai rujukan untuk umur dan jenis kelamin ini.")
      return
    }
    switch value {
    case .quantity(let number): (code, reason) = Self.number(number, unit, range)
    case .coded(let concept): (code, reason) = Self.words(concept.display, range)
    case .text(let text): (code, reason) = Self.words(text, range)
    }
  }

  private static func number(
    _ number: ExactDecimal, _ unit: String, _ range: ReferenceRange
  ) -> (LaboratoryResult.Interpretation?, String) {
    func sentence(_ relation: String, _ limit: ExactDecimal) -> String {
      "\(number.comma) \(unit) \(relation) \(limit.comma) \(unit)"
    }
    if let limit = range.criticalLow, number <= limit {
      return (.criticalLow, sentence("mencapai batas kritis bawah", limit))
    }
    if let limit = range.criticalHigh, number >= limit {
      return (.criticalHigh, sentence("mencapai batas kritis atas", limit))
    }
    if let limit = range.low, number < limit { return (.low, sentence("di bawah", limit)) }
    if let limit = range.high, number > limit { return (.high, sentence("di atas", limit)) }
    guard range.low != nil || range.high != nil else {
      return (nil, "Belum ada nilai rujukan untuk umur dan jenis kelamin ini.")
    }
    return (.normal, "Dalam nilai rujukan \(range.words(unit: unit))")
  }

  private static func words(
    _ found: String, _ range: ReferenceRange
  ) -> (LaboratoryResult.Interpretation?, String) {
    let normal = FoldedText(range.text)
    guard !normal.text.isEmpty else { return (nil, "Belum ada nilai rujukan.") }
    let isNormal = range.text.split(separator: ";").contains { FoldedText(String($0)) == FoldedText(found) }
    return isNormal ? (.normal, "Sesuai rujukan: \(range.text)") : (.abnormal, "Rujukan: \(range.text)")
  }
}

extension ReferenceRange {
  /// As on the report: `12,0 – 16,0 g/dL`, `≤ 200 mg/dL`, `Negatif`.
  public func words(unit: String) -> String {
    switch (low, high) {
    case (let low?, let high?): "\(low.comma) – \(high.comma) \(unit)"
    case (let low?, nil): "≥ \(low.comma) \(unit)"
    case (nil, let high?): "≤ \(high.comma) \(unit)"
    case (nil, nil): text
    }
  }
}

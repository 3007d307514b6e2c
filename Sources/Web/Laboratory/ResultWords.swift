import Clinic

/// How values and their meaning are read.
enum ResultWords {
  static func value(_ value: Observation.Value) -> String {
    switch value {
    case .quantity(let number): number.comma
    case .coded(let concept): concept.display
    case .text(let text): text
    }
  }

  /// A mark with a word; red only where the patient is in danger.
  static func mark(_ meaning: LaboratoryResult.Interpretation?) -> StateMark {
    switch meaning {
    case .criticalLow: StateMark("Kritis rendah", tone: .danger, symbol: "▼")
    case .criticalHigh: StateMark("Kritis tinggi", tone: .danger, symbol: "▲")
    case .low: StateMark("Rendah", tone: .waiting, symbol: "↓")
    case .high: StateMark("Tinggi", tone: .waiting, symbol: "↑")
    case .abnormal: StateMark("Tidak normal", tone: .waiting, symbol: "!")
    case .normal: StateMark("Normal", tone: .done, symbol: "✓")
    case nil: StateMark("Tanpa rujukan")
    }
  }
}

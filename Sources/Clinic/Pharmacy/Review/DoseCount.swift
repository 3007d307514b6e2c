import Vocabulary

/// How many units a signa needs: times a day × dose × days, rounded up.
enum DoseCount {
  /// Units of which one dose is a count of; a syrup's bottle is not one of them.
  private static let counted: Set<String> = [
    "tablet", "kapsul", "kaplet", "supositoria", "saset", "ampul", "vial", "tablet kunyah", "tablet vagina",
  ]

  /// `nil` when the dose is not counted in the drug's unit, or the drug is taken as needed.
  static func needed(_ item: MedicationRequest) -> Int? {
    let unit = item.drug.unit.lowercased()
    guard counted.contains(unit), unit == item.doseUnit.trimmingBlanks.lowercased(),
      !item.instruction.lowercased().contains("bila perlu")
    else { return nil }
    var one: Int64 = 1
    for _ in 0..<item.dose.decimals { one *= 10 }
    let parts = item.dose.scaled * Int64(item.timesPerDay) * Int64(item.days)
    return Int((parts + one - 1) / one)
  }
}

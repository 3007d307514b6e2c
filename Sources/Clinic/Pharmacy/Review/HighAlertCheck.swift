/// Drugs that do great harm when they are mistaken (PMK 11/2017 on patient safety, target 3) are always pointed out.
enum HighAlertCheck {
  static func concerns(_ items: [MedicationRequest]) -> [PrescriptionConcern] {
    items.filter(\.drug.highAlert).map { item in
      PrescriptionConcern(
        kind: .highAlert, lines: [item.line],
        sentence: "\(item.drug.name) \(item.drug.strength) obat high alert: hitung dan periksa dua kali.")
    }
  }
}

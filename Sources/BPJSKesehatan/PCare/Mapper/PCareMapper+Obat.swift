import Clinic
import Vocabulary

extension PCareMapper {
  /// One line of a prescription that was handed over (contract 3.8). A dose that is no whole number is rounded up
  /// here; the exact signa stands in the visit's `terapiObat`.
  func obat(_ line: MedicationRequest, of prescription: Prescription, noKunjungan: String) -> Obat {
    let handedOver = prescription.dispenses.filter { $0.request == line.id }.map(\.quantity).reduce(0, +)
    let dose = line.dose.rounded(to: 0)
    let whole = Int(dose.scaled) + (dose < line.dose ? 1 : 0)
    return Obat(
      noKunjungan: noKunjungan,
      name: line.drug.dpho.map { .dpho(code: $0) } ?? .free("\(line.drug.name) \(line.drug.strength)"),
      signa1: max(1, line.timesPerDay), signa2: max(1, whole),
      jmlObat: max(1, handedOver > 0 ? handedOver : line.quantity))
  }
}

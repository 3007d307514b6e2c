import Clinic
import Vocabulary

extension PCareMapper {
  /// One line of a prescription that was handed over (contract 3.8). A dose that is no whole number is rounded up
  /// here; the exact signa stands in the visit's `terapiObat`. Of a compound, `jmlPermintaan` is the number of doses.
  /// - kdRacikan: P-Care's code of the compound; nil for its first drug.
  func obat(
    _ line: MedicationRequest, of prescription: Prescription, noKunjungan: String, kdRacikan: String? = nil
  ) -> Obat {
    let handedOver = prescription.dispenses.filter { $0.request == line.id }.map(\.quantity).reduce(0, +)
    let dose = line.dose.rounded(to: 0)
    let whole = Int(dose.scaled) + (dose < line.dose ? 1 : 0)
    let isMixed = line.compound != nil
    return Obat(
      noKunjungan: noKunjungan, racikan: isMixed, kdRacikan: kdRacikan,
      name: line.drug.dpho.map { .dpho(code: $0) } ?? .free("\(line.drug.name) \(line.drug.strength)"),
      signa1: max(1, line.timesPerDay), signa2: max(1, whole),
      jmlObat: max(1, handedOver > 0 ? handedOver : line.quantity),
      jmlPermintaan: isMixed ? line.timesPerDay * line.days : 0)
  }

  /// The first drug of the compound that this line belongs to: P-Care gives its code with that one, and the others
  /// repeat it. Nil for the first itself and for a drug that is not mixed.
  func firstOfCompound(_ line: MedicationRequest, of prescription: Prescription) -> MedicationRequest? {
    guard let compound = line.compound else { return nil }
    let first = prescription.items.filter { $0.compound == compound }.min { $0.line < $1.line }
    return first?.id == line.id ? nil : first
  }
}

extension ExaminationForm {
  /// Proposes the specialist's drugs as lines of the prescription, where the formulary has them and they are not there yet, to be
  /// collected where the letter says (PRO-15, PHA-07). The prescriber checks and signs them like any other.
  public mutating func propose(_ letter: ReferBackLetter) {
    let outside = letter.content.collection.isElsewhere ? letter.id.text : ""
    for drug in letter.content.drugs {
      guard let code = drug.code, !items.contains(where: { $0.drug == code }) else { continue }
      items.append(
        PrescriptionLine(
          drug: code, text: drug.name, timesPerDay: String(drug.timesPerDay), dose: drug.dose.comma,
          doseUnit: drug.doseUnit, days: String(drug.days), instruction: drug.instruction, letter: outside))
    }
  }
}

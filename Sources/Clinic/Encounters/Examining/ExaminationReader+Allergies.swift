import Vocabulary

extension ExaminationReader {
  mutating func readAllergies() {
    read.allergies = []
    read.noKnownAllergy = form.noKnownAllergy
    for (index, line) in form.allergies.enumerated() { readAllergy(line, "allergies.\(index + 1)") }
    if form.noKnownAllergy, let first = read.allergies.first {
      problems.add(
        "noKnownAllergy", "Alergi \(first.substance) tertulis; hapus tanda “tidak ada alergi” atau barisnya.")
    }
  }

  private mutating func readAllergy(_ line: ExaminationForm.AllergyLine, _ field: String) {
    let substance = line.substance.trimmingBlanks
    let reaction = line.reaction.trimmingBlanks
    guard !substance.isEmpty else {
      if !reaction.isEmpty { problems.add("\(field).substance", "Isi nama bahan yang menimbulkan alergi.") }
      return
    }
    guard let category = AllergyIntolerance.Category(rawValue: line.category) else {
      problems.add("\(field).category", "Pilih jenis alergi: makanan, obat, lingkungan, atau produk biologi.")
      return
    }
    let folded = FoldedText(substance)
    let known = lists.allergens.first { allergen in
      allergen.category == category && !allergen.isNone
        && ([allergen.name] + allergen.words).contains { FoldedText($0) == folded }
    }
    let previous = before.allergies.first { FoldedText($0.substance) == folded }
    read.allergies.append(
      kept(
        previous,
        unless: { $0.category != category || $0.reaction != reaction || $0.severe != line.severe }
      ) {
        AllergyIntolerance(
          id: previous?.id ?? AllergyID(at: now), category: category, code: known?.coded,
          substance: substance,
          reaction: reaction, severe: line.severe, at: now, by: by, encounter: encounter.id)
      })
  }

  mutating func readMedications() throws {
    read.medicationStatements = []
    for (index, line) in form.medications.enumerated() {
      let name = line.name.trimmingBlanks
      let dosage = line.dosage.trimmingBlanks
      guard !name.isEmpty else {
        if !dosage.isEmpty {
          problems.add("medications.\(index + 1).name", "Isi nama obat yang sedang dipakai.")
        }
        continue
      }
      let previous = before.medicationStatements.first { FoldedText($0.name) == FoldedText(name) }
      read.medicationStatements.append(
        try kept(previous, unless: { $0.dosage != dosage || $0.active != line.active }) {
          MedicationStatement(
            id: previous?.id ?? MedicationStatementID(at: now),
            code: try previous?.code ?? formularyCode(of: name),
            name: name,
            dosage: dosage,
            active: line.active, at: now, by: by)
        })
    }
  }

  /// The KFA product of the formulary that is called so, with or without its strength.
  private func formularyCode(of name: String) throws -> Coded? {
    let wanted = FoldedText(name)
    let found = try DrugSearch(name, limit: 3).find(in: tx)
    return found.map(\.drug).first {
      FoldedText("\($0.name) \($0.strength)") == wanted || FoldedText($0.name) == wanted
    }?.kfa
  }
}

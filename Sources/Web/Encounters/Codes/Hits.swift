import Clinic

extension HitList.Hit {
  init(_ found: DiagnosisCode) {
    self.init(
      found.code, "\(found.code) \(found.name)", detail: found.words.isEmpty ? "" : found.title,
      mark: found.isPrimaryCare ? "144 · tuntas di FKTP" : nil)
  }

  init(_ found: ProcedureCode) {
    self.init(found.code, "\(found.code) \(found.name)", detail: found.words.isEmpty ? "" : found.title)
  }

  init(_ found: FormularyDrug) {
    self.init(
      found.drug.code, "\(found.drug.name) \(found.drug.strength)",
      detail:
        "\(found.drug.form) · biasanya \(found.timesPerDay) × \(found.dosesEachTime) \(found.instruction)",
      mark: found.drug.highAlert ? "High alert" : nil)
  }

  init(_ found: OfferedTest) {
    self.init(found.test.code, found.test.name, detail: found.category.display)
  }
}

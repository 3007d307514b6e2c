import Clinic
import Vocabulary

extension EncounterPages {
  /// Puts a chosen code into its list, with what the lists know about it. An unknown code changes nothing.
  func add(
    _ code: String, to list: ExaminationAction.List, of form: inout ExaminationForm, _ context: PageContext
  ) async throws {
    switch list {
    case .diagnoses:
      let found = try await clinic.read(DiagnosisSearch(code), by: context.actor).first { $0.code == code }
      guard let found, !form.diagnoses.contains(where: { $0.code == code }) else { return }
      form.diagnoses.append(.init(code: code, text: found.name))
    case .procedures:
      let found = try await clinic.read(ProcedureSearch(code), by: context.actor).first { $0.code == code }
      if let found { form.procedures.append(.init(code: code, text: found.name)) }
    case .items:
      let found = try await clinic.read(DrugSearch(code), by: context.actor).first { $0.drug.code == code }
      if let found { form.items.append(line(found)) }
    }
  }

  /// The drug with its usual signa; days and quantity are the prescriber's.
  private func line(_ found: FormularyDrug) -> ExaminationForm.PrescriptionLine {
    let unit = lists.doseUnits.first { $0.coded.code == found.doseUnit.code }?.words.first
    return ExaminationForm.PrescriptionLine(
      drug: found.drug.code, text: "\(found.drug.name) \(found.drug.strength)".trimmingBlanks,
      timesPerDay: String(found.timesPerDay), dose: String(found.dosesEachTime),
      doseUnit: unit ?? found.drug.unit,
      instruction: found.instruction)
  }

  /// What words without a choice may mean.
  func choices(
    _ list: ExaminationAction.List, _ words: String, _ context: PageContext
  ) async throws -> ExaminationFields.Choices {
    let hits: [HitList.Hit] =
      switch list {
      case .diagnoses: try await clinic.read(DiagnosisSearch(words), by: context.actor).map(HitList.Hit.init)
      case .procedures: try await clinic.read(ProcedureSearch(words), by: context.actor).map(HitList.Hit.init)
      case .items: try await clinic.read(DrugSearch(words), by: context.actor).map(HitList.Hit.init)
      }
    return ExaminationFields.Choices(list: list, words: words, hits: hits)
  }
}

extension ExaminationForm {
  /// Takes the line at `place`, counted from 1, out of a list.
  mutating func remove(from list: ExaminationAction.List, at place: Int) {
    func cut<Line>(_ lines: inout [Line]) {
      if lines.indices.contains(place - 1) { lines.remove(at: place - 1) }
    }
    switch list {
    case .diagnoses: cut(&diagnoses)
    case .procedures: cut(&procedures)
    case .items: cut(&items)
    }
  }

  /// Makes the diagnosis at `place`, counted from 1, the primary one.
  mutating func promote(_ place: Int) {
    guard diagnoses.indices.contains(place - 1) else { return }
    diagnoses.insert(diagnoses.remove(at: place - 1), at: 0)
  }
}

import Clinic
import Vocabulary

/// The form of a mended prescription, read line by line.
struct MendedLines {
  let lines: [MedicationRequest]

  /// - Throws: `Problems` under `items.<line>.<field>`.
  init(_ form: FormValues, _ prescription: Prescription, _ clinic: Clinic, by actor: Actor) async throws {
    var problems = Problems()
    var lines: [MedicationRequest] = []
    for item in prescription.items where !form.isTicked("items.\(item.line).removed") {
      let drug = try await Self.drug(item, form, clinic, by: actor)
      if let line = Self.line(item, drug, number: lines.count + 1, form, &problems) { lines.append(line) }
    }
    try problems.throwIfAny()
    self.lines = lines
  }

  /// Another drug when one was picked.
  private static func drug(
    _ item: MedicationRequest, _ form: FormValues, _ clinic: Clinic, by actor: Actor
  ) async throws -> Drug {
    guard let code = form["items.\(item.line).drug"] else { return item.drug }
    return try await clinic.read(FindDrug(code), by: actor)?.drug ?? item.drug
  }

  private static func line(
    _ item: MedicationRequest, _ drug: Drug, number: Int, _ form: FormValues, _ problems: inout Problems
  ) -> MedicationRequest? {
    let field = "items.\(item.line)"
    func whole(_ name: String, _ sentence: String) -> Int? {
      let found = form["\(field).\(name)"].flatMap(Int.init)
      if found == nil { problems.add("\(field).\(name)", sentence) }
      return found
    }
    let times = whole("timesPerDay", "Isi berapa kali sehari dengan angka.")
    let days = whole("days", "Isi berapa hari dengan angka.")
    let quantity = whole("quantity", "Isi jumlah dengan angka bulat.")
    let dose = form["\(field).dose"].flatMap { ExactDecimal($0) }
    if dose == nil { problems.add("\(field).dose", "Isi dosis dengan angka, misalnya 1 atau 0,5.") }
    guard let times, let days, let quantity, let dose else { return nil }
    return MedicationRequest(
      id: item.id, line: number, drug: drug, timesPerDay: times, dose: dose,
      doseUnit: form["\(field).doseUnit"] ?? item.doseUnit, days: days, quantity: quantity,
      instruction: form["\(field).instruction"] ?? "", compound: item.compound,
      collection: item.collection)
  }
}

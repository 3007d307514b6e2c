import Foundation
import Store
public import Vocabulary

/// A medicine of the formulary with everything that prescribing and sending it needs.
public struct FormularyDrug: Sendable, Hashable, Codable {
  /// One active ingredient in one `doseUnit`.
  public struct Ingredient: Sendable, Hashable, Codable {
    public let name: String
    /// KFA substance (91…), when known.
    public let kfa: String?
    public let amount: ExactDecimal
    /// UCUM: mg, g, ug, mL, [iU].
    public let unit: String
  }

  /// What is copied into a prescription.
  public let drug: Drug
  /// Kemkes `medication-form` (BS…).
  public let form: Coded
  /// HL7 `v3-orderableDrugForm`.
  public let doseUnit: Coded
  public let ingredients: [Ingredient]
  /// WHO ATC code or group; `nil` when not sure.
  public let atc: String?
  // The usual signa: times a day, doses each time, and words.
  public let timesPerDay: Int
  public let dosesEachTime: Int
  public let instruction: String

  /// What `DrugSearch` looks into.
  var searchedNames: [String] {
    let international = ["\(drug.name) \(drug.strength)", drug.name] + drug.ingredients
    return international + international.map(IndonesianSpelling.of) + [drug.kfa?.display ?? ""]
  }
}

extension RowFormat<FormularyDrug> {
  /// Our formulary. Ingredients are `name|KFA|amount|unit`, between `;`.
  static var formulary: RowFormat {
    RowFormat(
      """
      code name strength form_code form unit dose_unit kfa_virtual kfa_product kfa_display route \
      signa_frequency signa_amount signa_text ingredients atc dpho high_alert
      """
    ) { row throws(CSVProblem) in
      let ingredients = try row.ingredients("ingredients")
      let kfa = row.optional("kfa_product") ?? row.optional("kfa_virtual")
      let name = row.text("kfa_display")
      let route = try row.required("route")
      return FormularyDrug(
        drug: Drug(
          code: try row.required("code"), name: try row.required("name"), strength: row.text("strength"),
          form: try row.required("form"), unit: try row.required("unit"), kfa: kfa.map { .kfa($0, name) },
          dpho: row.optional("dpho"), route: Coded(system: CodeSystems.route, code: route, display: route),
          ingredients: ingredients.map { $0.name.lowercased() }, highAlert: try row.flag("high_alert")),
        form: Coded(
          system: CodeSystems.medicationForm, code: try row.required("form_code"),
          display: try row.required("form")),
        doseUnit: Coded(
          system: CodeSystems.orderableDrugForm, code: try row.required("dose_unit"),
          display: try row.required("dose_unit")),
        ingredients: ingredients, atc: row.optional("atc"), timesPerDay: try row.integer("signa_frequency"),
        dosesEachTime: try row.integer("signa_amount"), instruction: row.text("signa_text"))
    }
  }
}

extension CSVRow {
  fileprivate func ingredients(_ column: String) throws(CSVProblem) -> [FormularyDrug.Ingredient] {
    var found: [FormularyDrug.Ingredient] = []
    for part in list(column) {
      let fields = part.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, !fields[0].isEmpty, let amount = ExactDecimal(fields[2]) else {
        throw problem(column, "“\(part)” harus berbentuk nama|KFA|jumlah|satuan.")
      }
      found.append(
        FormularyDrug.Ingredient(
          name: fields[0], kfa: fields[1].isEmpty ? nil : fields[1], amount: amount, unit: fields[3]))
    }
    guard !found.isEmpty else { throw problem(column, "Paling sedikit satu zat aktif harus disebut.") }
    return found
  }
}

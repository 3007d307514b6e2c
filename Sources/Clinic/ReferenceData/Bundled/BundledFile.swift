import Foundation

/// The reference data that come with the program, written by us.
enum BundledFile: String, CaseIterable {
  case icd10, icd9cm, regions, drugs, symptoms, allergens, diets, routes, questionnaires
  case laboratoryTests = "lab_tests"
  case laboratoryPanels = "lab_panels"
  case laboratoryRanges = "lab_ranges"
  case doseUnits = "dose_units"
  case demoStaff = "demo_staff"
  case demoSchedules = "demo_schedules"
  case demoBatches = "demo_batches"
  case demoPatients = "demo_patients"
  case dataDictionary = "data_dictionary"

  var name: String { "\(rawValue).csv" }

  /// The file's bytes. Throws `ImportRefusal.unreadable` when the program was installed without it.
  func bytes() throws(ImportRefusal) -> [UInt8] {
    guard
      let url = Bundle.module.url(forResource: rawValue, withExtension: "csv", subdirectory: "Resources"),
      let data = FileManager.default.contents(atPath: url.path)
    else { throw .unreadable(file: name) }
    return [UInt8](data)
  }

  /// Its rows. A wrong row is told as it is for any other file.
  func rows<Value>(_ format: RowFormat<Value>) throws(ImportRefusal) -> [Value] {
    let bytes = try bytes()
    do {
      return try RowFormat.all(bytes, [format])
    } catch {
      throw .problems([error], total: 1)
    }
  }
}

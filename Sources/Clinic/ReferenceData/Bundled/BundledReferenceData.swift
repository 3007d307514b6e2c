import Foundation
public import Store
public import Vocabulary

/// Puts the reference data that come with the program into the tables.
public enum BundledReferenceData {
  /// Loads diagnoses, procedures, regions, formulary and laboratory. May be repeated: it changes nothing then,
  /// and it takes nothing away that a national file has brought.
  @discardableResult
  public static func load(into store: Store, at now: Instant) async throws -> [ImportReport] {
    var reports: [ImportReport] = []
    for (kind, file) in [(ReferenceKind.icd10, BundledFile.icd10), (.icd9cm, .icd9cm), (.regions, .regions)] {
      let bytes = try file.bytes()
      reports.append(
        try await ReferenceImport.run(kind: kind, bytes: bytes, name: file.name, store: store, at: now))
    }
    let drugs = try BundledFile.drugs.rows(.formulary)
    let tests = try BundledFile.laboratoryTests.rows(.offeredTests)
    let ranges = try BundledFile.laboratoryRanges.rows(.ranges)
    try await store.write { tx in
      for drug in drugs { try drug.put(in: tx) }
      for test in tests { try test.put(in: tx) }
      try tx.execute("DELETE FROM laboratory_range")
      for range in ranges { try range.insert(in: tx) }
    }
    return reports
  }
}

import Foundation
import Store
import Testing

@testable import Clinic

/// The files of the ministry, where they lie beside the package.
private let sharedData = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../../shared/data").standardizedFileURL
private let isThere = FileManager.default.fileExists(atPath: sharedData.path)

@Suite(
  "Importing the ministry's own files",
  .enabled(if: isThere, "../shared/data is not beside the package"))
struct SharedDataTests {
  @Test(
    "Each file is taken whole",
    arguments: [
      (ReferenceKind.icd10, "icd10_satusehat_en_id.csv", 18_547),
      (.icd10, "icd10_2010_satusehat_en.csv", 18_549), (.icd9cm, "icd9cm_2010.csv", 4626),
      (.regions, "wilayah_kemendagri_2025.csv", 91_599), (.regions, "wilayah_kab_bandung_3204.csv", 313),
      (.kfa, "kfa_sample.csv", 173), (.loinc, "satusehat_LoincTest.csv", 2926),
    ])
  func whole(_ kind: ReferenceKind, _ file: String, _ rows: Int) async throws {
    let store = try await ReferenceStore.empty()
    let report = try await run(kind, file, store)
    #expect(report.rows == rows)
    let again = try await run(kind, file, store)
    #expect((again.added, again.changed) == (0, 0))
  }

  @Test("With the whole ICD-10 there, what people say still finds what they mean, and all 144 are marked")
  func search() async throws {
    let store = try await ReferenceStore.loaded()
    try await run(.icd10, "icd10_satusehat_en_id.csv", store)
    try await run(.fktp144, "fktp_144_kki.csv", store)
    for (typed, code) in [
      ("batuk pilek", "J00"), ("darah tinggi", "I10"), ("kencing manis", "E11.9"), ("kolera", "A00"),
      ("j00", "J00"), ("kutil", "B07"),
    ] {
      let found = try await store.read { try DiagnosisSearch(typed).find(in: $0) }
      #expect(found.first?.code.hasPrefix(code) == true, "\(typed): \(found.map(\.code))")
    }
    let numbers = try await store.read { tx throws in
      try tx.all("SELECT * FROM diagnosis_code WHERE primary_care = 1", DiagnosisCode.init).flatMap(\.fktp144)
    }
    #expect(Set(numbers) == Set(1...144))
  }

  @Test("The codes and titles of our own small sets are the classification's")
  func ownSets() throws {
    let diagnoses = try rows("icd10_2010_satusehat_en.csv", RowFormat.diagnoses)
    let titles = Dictionary(uniqueKeysWithValues: diagnoses.map { ($0.code, $0.title) })
    #expect(try BundledFile.icd10.rows(.ownDiagnoses).allSatisfy { titles[$0.code] == $0.title })
    let procedures = Set(try rows("icd9cm_2010.csv", RowFormat.procedures).map(\.code))
    #expect(try BundledFile.icd9cm.rows(.ownProcedures).allSatisfy { procedures.contains($0.code) })
    let regions = Set(
      try rows("wilayah_kemendagri_2025.csv", RowFormat.regions).map { "\($0.code) \($0.name)" })
    #expect(
      try BundledFile.regions.rows(.ownRegions).filter { $0.level != .former }
        .allSatisfy { regions.contains("\($0.code) \($0.name)") })
    let loinc = Set(try rows("satusehat_LoincTest.csv", [RowFormat.loincTests]).map(\.code))
    let tests = try BundledFile.laboratoryTests.rows(.offeredTests)
    #expect(tests.allSatisfy { loinc.contains($0.test.loinc?.code ?? "") })
  }

  private func rows<Value>(_ file: String, _ formats: [RowFormat<Value>]) throws -> [Value] {
    try RowFormat.all([UInt8](Data(contentsOf: sharedData.appending(path: file))), formats)
  }

  @discardableResult
  private func run(_ kind: ReferenceKind, _ file: String, _ store: Store) async throws -> ImportReport {
    try await ReferenceImport.run(
      kind: kind, file: sharedData.appending(path: file).path, store: store, at: ReferenceStore.now)
  }
}

import Store
import Synchronization
import Testing

@testable import Clinic

@Suite("Importing reference data")
struct ReferenceImportTests {
  @Test("A bad line is told with its number, and nothing is saved")
  func badLine() async throws {
    let store = try await ReferenceStore.empty()
    let text = "code,display,version\n23.09,Extraction,X\nabc,Wrong,X\n23.1,,X\n"
    let refusal = await #expect(throws: ImportRefusal.self) { try await run(.icd9cm, text, store) }
    let sentence = try #require(refusal?.sentence)
    #expect(sentence.contains("Baris 3, kolom code: “abc” bukan kode ICD-9-CM"))
    #expect(sentence.contains("Baris 4, kolom display: Isian ini tidak boleh kosong."))
    #expect(try await store.read { try ProcedureCode.find("23.09", in: $0) } == nil)
  }

  @Test("Of many bad lines the first twenty are told, and how many more there are")
  func manyBadLines() async throws {
    let store = try await ReferenceStore.empty()
    let text = "kode,nama,level\n" + String(repeating: "1,a,provinsi\n", count: 25)
    let refusal = await #expect(throws: ImportRefusal.self) { try await run(.regions, text, store) }
    #expect(refusal?.sentence.contains("… dan 5 baris lain.") == true)
  }

  @Test("A second import of the same file changes nothing")
  func idempotent() async throws {
    let store = try await ReferenceStore.loaded()
    let reports = try await BundledReferenceData.load(into: store, at: ReferenceStore.now)
    #expect(reports.allSatisfy { $0.added == 0 && $0.changed == 0 && $0.rows > 0 })
  }

  @Test("A national file brings titles and new codes and leaves our words and marks")
  func keepsWords() async throws {
    let store = try await ReferenceStore.loaded()
    let text = "icd10_code;icd10_en;icd10_id\nI10;Essential hypertension;Hipertensi primer\nI12;New;Baru\n"
    let report = try await run(.icd10, text, store)
    #expect((report.added, report.changed) == (1, 1))
    let found = try #require(try await store.read { try DiagnosisCode.find("I10", in: $0) })
    #expect(found.title == "Essential hypertension")
    #expect(found.words.first == "hipertensi" && found.words.last == "Hipertensi primer")
    #expect(found.fktp144 == [42] && found.nonSpesialis)
  }

  @Test("The list of 144 marks a category and everything below it, with the corrected codes")
  func marks() async throws {
    let store = try await ReferenceStore.empty()
    let diagnoses = "H81.1,Benign vertigo,X\nH82,Other,X\nR56,Seizures,X\nR56.0,Febrile,X\n"
    try await run(.icd10, "CODE,STR,SAB\n" + diagnoses, store)
    let header = "no,nama,icd10_3char_as_published,kompetensi,sistem,code_check\n"
    try await run(.fktp144, header + "1,Kejang demam,R56,4A,S,\n7,Vertigo,H82,4A,S,suggest H81.1\n", store)
    let marked = try await store.read { tx throws in
      try ["R56", "R56.0", "H81.1", "H82"].map { try DiagnosisCode.find($0, in: tx)?.fktp144 ?? [] }
    }
    #expect(marked == [[1], [1], [7], []])
  }

  @Test("The list of 144 before any diagnosis is refused")
  func marksNothing() async throws {
    let store = try await ReferenceStore.empty()
    let text = "no,nama,icd10_3char_as_published,kompetensi,sistem\n1,Kejang demam,R56,4A,S\n"
    await #expect(throws: ImportRefusal.diagnosesMissing) { try await run(.fktp144, text, store) }
  }

  @Test("A file that is not there, or has no row, is refused")
  func nothingThere() async throws {
    let store = try await ReferenceStore.empty()
    await #expect(throws: ImportRefusal.unreadable(file: "/nowhere.csv")) {
      try await ReferenceImport.run(
        kind: .icd10, file: "/nowhere.csv", store: store, at: ReferenceStore.now)
    }
    await #expect(throws: ImportRefusal.noRows) { try await run(.icd10, "CODE,STR,SAB\n", store) }
  }

  @Test("Progress goes up to a hundred in both steps, and the version is recorded")
  func progress() async throws {
    let store = try await ReferenceStore.empty()
    let told = Mutex<[ImportProgress]>([])
    let rows = (10..<60).map { "\($0),Provinsi \($0),provinsi\n" }.joined()
    let report = try await ReferenceImport.run(
      kind: .regions, bytes: Array("kode,nama,level\n\(rows)".utf8), name: "wilayah.csv", store: store,
      at: ReferenceStore.now
    ) { step in told.withLock { $0.append(step) } }
    #expect(report.added == 50)
    for step in [ImportProgress.Step.reading, .saving] {
      let percents = told.withLock { $0.filter { $0.step == step }.map(\.percent) }
      #expect(percents == percents.sorted() && percents.last == 100)
    }
    let digest: String? = try await store.read { try $0.value("SELECT digest FROM reference_import") }
    #expect(digest == report.digest && digest?.count == 64)
  }

  @discardableResult
  private func run(_ kind: ReferenceKind, _ text: String, _ store: Store) async throws -> ImportReport {
    try await ReferenceImport.run(
      kind: kind, bytes: Array(text.utf8), name: "uji.csv", store: store, at: ReferenceStore.now)
  }
}

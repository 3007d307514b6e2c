import Testing

@testable import Clinic

@Suite("Searching reference data")
struct SearchTests {
  @Test(
    "What people say finds the diagnosis they mean, first",
    arguments: [
      ("batuk pilek", "J00"), ("pilek batuk", "J00"), ("darah tinggi", "I10"), ("kencing manis", "E11.9"),
      ("gula", "E11.9"), ("maag", "K29.7"), ("tipes", "A01.0"), ("asam urat", "M10.9"), ("tbc", "A15.0"),
      ("i10", "I10"), ("J069", "J06.9"), ("j06.9", "J06.9"), ("essential hypertension", "I10"),
      ("gigi berlubang", "K02.9"), ("kudis", "B86"), ("biduran", "L50.9"),
    ])
  func diagnoses(_ typed: String, _ code: String) async throws {
    let store = try await ReferenceStore.shared.value
    let found = try await store.read { try DiagnosisSearch(typed).find(in: $0) }
    #expect(found.first?.code == code, "\(found.map(\.code))")
  }

  @Test("The beginning of a code lists what stands below it, in order")
  func codePrefix() async throws {
    let store = try await ReferenceStore.shared.value
    let found = try await store.read { try DiagnosisSearch("J0", limit: 5).find(in: $0) }
    #expect(found.map(\.code) == ["J00", "J01.9", "J02.9", "J03.9", "J04.0"])
  }

  @Test("The 144 stand before others that answer as well")
  func markedFirst() async throws {
    let store = try await ReferenceStore.shared.value
    let found = try await store.read { try DiagnosisSearch("konjungtivitis").find(in: $0) }
    let marks = found.map(\.isPrimaryCare)
    #expect(marks.first == true && marks.contains(false))
    #expect(marks == marks.sorted { $0 && !$1 })
  }

  @Test("Nothing typed, or nothing that anything answers, finds nothing", arguments: ["", " -, ", "zzzq"])
  func nothing(_ typed: String) async throws {
    let store = try await ReferenceStore.shared.value
    let found = try await store.read { try DiagnosisSearch(typed).find(in: $0) }
    #expect(found.isEmpty)
  }

  @Test(
    "Procedures are found by words and by code",
    arguments: [("cabut gigi", "23.09"), ("ganti perban", "93.57"), ("nebul", "93.94"), ("8952", "89.52")])
  func procedures(_ typed: String, _ code: String) async throws {
    let store = try await ReferenceStore.shared.value
    let found = try await store.read { try ProcedureSearch(typed).find(in: $0) }
    #expect(found.first?.code == code)
  }

  @Test(
    "Medicines are found by name, by ingredient and by the English spelling of the KFA",
    arguments: [
      ("para", "PCT"), ("paracetamol 500", "PCT500"), ("amox", "AMX"), ("ctm", "CTM4"), ("rifampisin", "FDC"),
    ])
  func drugs(_ typed: String, _ code: String) async throws {
    let store = try await ReferenceStore.shared.value
    let found = try await store.read { try DrugSearch(typed).find(in: $0) }
    #expect(found.first?.drug.code.hasPrefix(code) == true, "\(found.map(\.drug.code))")
  }

  @Test(
    "Laboratory tests are found by the short words of the desk",
    arguments: [("hb", "HB"), ("gds", "GDS"), ("dahak", "BTA")])
  func tests(_ typed: String, _ code: String) async throws {
    let store = try await ReferenceStore.shared.value
    let found = try await store.read { try LaboratoryTestSearch(typed).find(in: $0) }
    #expect(found.first?.test.code == code)
  }

  @Test("Complaints and allergens are found in the short lists")
  func lists() throws {
    let lists = try CodeLists.bundled()
    #expect(lists.symptoms(matching: "mencret").first?.coded?.code == "62315008")
    #expect(lists.allergens(.medication, matching: "amox").first?.coded?.code == "91000237")
    #expect(lists.allergens(.food, matching: "amox").isEmpty)
  }
}

import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("The reference data that come with the program")
struct BundledDataTests {
  @Test("All 144 diagnoses of primary care are represented")
  func all144() throws {
    let rows = try BundledFile.icd10.rows(.ownDiagnoses)
    #expect(Set(rows.flatMap(\.fktp144)) == Set(1...144))
    #expect(rows.count >= 400)
    #expect(rows.allSatisfy { !$0.words.isEmpty && $0.isPrimaryCare == ($0.level == "4A") })
  }

  @Test("Every regency and city of Indonesia is there, and the 31 districts of Kabupaten Bandung")
  func regions() throws {
    let rows = try BundledFile.regions.rows(.ownRegions)
    let count = { (level: Region.Level) in rows.count { $0.level == level } }
    #expect(count(.province) == 38)
    #expect(count(.regency) == 514)
    #expect(rows.count { $0.level == .district && $0.parent == "3204" } == 31)
    let codes = Set(rows.map(\.code))
    #expect(rows.allSatisfy { $0.parent.map(codes.contains) ?? true })
  }

  @Test("Every medicine has a route of the list, a dose unit of the list and its batches a medicine")
  func drugs() throws {
    let drugs = try BundledFile.drugs.rows(.formulary)
    let lists = try CodeLists.bundled()
    let routes = Set(lists.routes.map(\.coded.code))
    let units = Set(lists.doseUnits.map(\.coded.code))
    for drug in drugs {
      #expect(routes.contains(drug.drug.route?.code ?? ""), "\(drug.drug.code)")
      #expect(units.contains(drug.doseUnit.code), "\(drug.drug.code)")
    }
    let codes = Set(drugs.map(\.drug.code))
    #expect(codes.count == drugs.count)
    #expect(try DemoBatch.bundled().allSatisfy { codes.contains($0.drug) })
  }

  @Test("Every laboratory test has a LOINC code with a good check digit, and every panel known tests")
  func laboratory() throws {
    let tests = try BundledFile.laboratoryTests.rows(.offeredTests)
    #expect(tests.allSatisfy { LoincCode.read($0.test.loinc?.code ?? "") != nil })
    let codes = Set(tests.map(\.test.code))
    #expect(try CodeLists.bundled().panels.allSatisfy { codes.isSuperset(of: $0.tests) })
    #expect(try BundledFile.laboratoryRanges.rows(.ranges).allSatisfy { codes.contains($0.test) })
  }

  @Test("Reference ranges of one test never overlap for one sex")
  func rangesDoNotOverlap() throws {
    let ranges = try BundledFile.laboratoryRanges.rows(.ranges)
    for (index, one) in ranges.enumerated() {
      for other in ranges[(index + 1)...]
      where other.test == one.test && (one.sex == nil || other.sex == nil || one.sex == other.sex) {
        #expect(!one.ages.overlaps(other.ages), "\(one.test)")
      }
    }
  }

  @Test("Q0007 has its seventeen items, the answers of the contract and what is answered when all is well")
  func prescriptionReview() throws {
    let review = try #require(try CodeLists.bundled().questionnaires["Q0007"])
    #expect(review.items.count == 17)
    let choice = try #require(review.items.first { $0.linkID == "1.3" })
    #expect(choice.choices.map(\.code) == ["OV000052", "OV000053"])
    #expect(choice.preferred == "OV000052")
    #expect(review.items.first { $0.linkID == "3.2" }?.kind == .boolean)
    #expect(review.items.last?.kind == .reference)
  }

  @Test("Every invented patient has a NIK that says what the other fields say, in the synthetic range")
  func patients() throws {
    let people = try DemoPatient.bundled()
    let symptoms = Set(try CodeLists.bundled().symptoms.map(\.name))
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    #expect(people.count == 40)
    var seen: Set<NIK> = []
    for person in people {
      #expect(symptoms.contains(person.complaint))
      if let mother = person.motherNIK { #expect(seen.contains(mother)) }
      guard let nik = person.nik else { continue }
      #expect(nik.sex == person.sex && nik.birthDate(asOf: today) == person.birthDate(asOf: today))
      #expect((9000...9998).contains(Int(nik.text.suffix(4)) ?? 0))
      #expect(seen.insert(nik).inserted)
    }
  }

  @Test("The demo Puskesmas loads with staff, sessions, formulary and laboratory")
  func demo() async throws {
    let store = try await ReferenceStore.empty()
    let demo = try await DemoPuskesmas.load(in: store, at: ReferenceStore.now)
    try await store.read { tx throws in
      #expect(try tx.value("SELECT count(*) FROM practitioner") == 11)
      #expect(try tx.value("SELECT count(*) FROM schedule") == 35)
      #expect(try FormularyDrug.find("PCT500", in: tx)?.drug.kfa?.code == "93002313")
      #expect(try OfferedTest.find("HB", in: tx)?.test.loinc?.code == "718-7")
      #expect(
        try Region.fullName(demo.facility.districtCode, in: tx) == "Banjaran, Kabupaten Bandung, Jawa Barat")
    }
  }

  @Test("The haemoglobin of a woman, a man and a toddler are judged by different ranges")
  func ranges() async throws {
    let store = try await ReferenceStore.shared.value
    try await store.read { tx throws in
      let low: (Sex, Int) throws -> String? = { sex, days in
        try LaboratoryRange.find("HB", sex: sex, ageInDays: days, in: tx)?.low?.text
      }
      #expect(try low(.female, 30 * 365) == "12")
      #expect(try low(.male, 30 * 365) == "13")
      #expect(try low(.male, 400) == "10.5")
    }
  }

  @Test("A NIK from a regency that does not exist is refused; one from before a division is not")
  func nikRegion() async throws {
    let store = try await ReferenceStore.shared.value
    try await store.read { tx throws in
      try Region.check(NIK(stored: "3204131405789201"), in: tx)
      try Region.check(NIK(stored: "9101131405789201"), in: tx)
      let problem = #expect(throws: Problem.self) {
        try Region.check(NIK(stored: "3299131405789201"), in: tx)
      }
      #expect(problem?.field == "nik")
    }
  }
}

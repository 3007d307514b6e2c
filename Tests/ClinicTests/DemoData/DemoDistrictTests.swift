import Store
import Synchronization
import Testing
import Vocabulary

@testable import Clinic

@Suite("Invented districts")
struct DemoDistrictTests {
  @Test("A seed gives the same people and visits again; another seed gives others")
  func repeatable() async throws {
    let one = try await filled(seed: 7)
    let again = try await filled(seed: 7)
    let other = try await filled(seed: 8)
    #expect(try await names(one) == names(again))
    #expect(try await names(one) != names(other))
    #expect(try await days(one) == days(again))
  }

  @Test("Every NIK is valid, synthetic, unique and says the sex and birth date of its patient")
  func identities() async throws {
    let store = try await filled(seed: 3)
    let patients = try await store.read { try $0.all("SELECT * FROM patient", Patient.init) }
    #expect(patients.count == 2000)
    #expect(Set(patients.compactMap(\.nik)).count == 2000)
    for patient in patients {
      let nik = try NIK(patient.nik?.text ?? "")
      #expect(nik.agrees(with: patient.birthDate) && nik.sex == patient.sex)
      #expect(nik.text.suffix(4) >= "9000" && nik.regencyCode == "3204")
    }
  }

  @Test("All ages occur, families share a card, and most patients have a JKN card")
  func population() async throws {
    let store = try await filled(seed: 3)
    let patients = try await store.read { try $0.all("SELECT * FROM patient", Patient.init) }
    let today = FacilityZone.wib.date(of: ReferenceStore.now)
    let ages = patients.compactMap { $0.age(on: today)?.years }
    #expect(ages.count == 2000)
    #expect(ages.count { $0 < 18 } > 300 && ages.count { $0 > 60 } > 150)
    #expect(Set(patients.compactMap(\.familyCard)).count < 1200)
    #expect((1600...1900).contains(patients.count { $0.jknNumber != nil }))
    #expect(abs(patients.count { $0.sex == .male } - 1000) < 150)
  }

  @Test("Visits lie on working days of the last three years, after birth, and none is left out")
  func visits() async throws {
    let store = try await filled(seed: 3)
    let (count, early, sundays) = try await store.read { tx throws in
      let visits = try tx.all("SELECT * FROM encounter", Encounter.init)
      let early: Int? = try tx.value(
        "SELECT count(*) FROM encounter JOIN patient ON patient.id = encounter.patient WHERE day < birth_date"
      )
      return (visits.count, early ?? -1, visits.count { $0.day.weekday == 7 })
    }
    #expect((count, early, sundays) == (3000, 0, 0))
  }

  @Test("The next patient at the counter gets the next record number; progress is told to the end")
  func counter() async throws {
    let told = Mutex<[DemoDistrict.Progress]>([])
    let store = try await filled(seed: 3) { step in told.withLock { $0.append(step) } }
    let value: Int64? = try await store.read {
      try $0.value("SELECT value FROM counter WHERE name = 'medical-record'")
    }
    #expect(value == 2000)
    #expect(told.withLock { $0.last } == DemoDistrict.Progress(step: .visits, done: 3000, total: 3000))
  }

  @Test("A facility that has visits already is left alone")
  func refusesSecondFill() async throws {
    let store = try await filled(seed: 3)
    let id: FacilityID = try #require(try await store.read { try $0.value("SELECT id FROM facility") })
    await #expect(throws: Refusal.self) {
      try await DemoDistrict(facility: id, patients: 1, visits: 1).fill(store, at: ReferenceStore.now)
    }
  }

  private func filled(
    seed: UInt64, progress: @escaping @Sendable (DemoDistrict.Progress) -> Void = { _ in }
  ) async throws -> Store {
    let store = try await ReferenceStore.empty()
    let regions = try BundledFile.regions.bytes()
    try await ReferenceImport.run(
      kind: .regions, bytes: regions, name: "regions.csv", store: store, at: ReferenceStore.now)
    let demo = try await DemoPuskesmas.seed(in: store, at: ReferenceStore.now)
    let district = DemoDistrict(
      facility: demo.facility.id, patients: 2000, visits: 3000, seed: seed, batch: 700)
    try await district.fill(store, at: ReferenceStore.now, progress: progress)
    return store
  }

  private func names(_ store: Store) async throws -> [String] {
    try await store.read {
      try $0.all("SELECT name, nik, birth_date FROM patient ORDER BY medical_record_number") { row throws in
        let (name, nik): (String, NIK) = (try row["name"], try row["nik"])
        return "\(name) \(nik.text)"
      }
    }
  }

  private func days(_ store: Store) async throws -> [String] {
    try await store.read {
      try $0.all("SELECT number, reason FROM encounter ORDER BY number") { try $0["reason"] }
    }
  }
}

import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Looking for fraud in the records")
struct FraudScanTests {
  private func hits(_ month: PaidMonth, _ disposition: FraudDisposition = .open) async throws -> [FraudHitRow]
  {
    try await month.clinic.read(
      ReadFraudHits(try PaidMonth.november(), disposition), by: month.demo.actor(.timKecurangan)
    ).hits
  }

  @discardableResult
  private func scan(_ month: PaidMonth) async throws -> FraudScan.Outcome {
    try await month.clinic.run(ScanForFraud(), by: month.demo.actor(.timKecurangan))
  }

  @Test("A visit without content, one after death and one without a licence are found, each with its visits")
  func found() async throws {
    let month = try await PaidMonth(participants: 20)
    let empty = try await month.visit(1, diagnosis: nil)
    let late = try await month.visit(2, on: "2026-11-11")
    let doctor = try #require(month.demo.practitioners[.dokter])
    try await month.store.write { tx in
      try tx.execute("UPDATE patient SET deceased_on = '2026-11-01' WHERE id = \(late.patient)")
      try tx.execute(
        "UPDATE practice_licence SET valid_until = '2026-11-10' WHERE practitioner = \(doctor.id)")
    }
    let outcome = try await scan(month)
    let found = try await hits(month)
    #expect(outcome.months == 1 && outcome.visits == 2 && outcome.found == found.count)
    func visits(_ rule: FraudRule.Code) -> [EncounterID]? { found.first { $0.hit.rule == rule }?.hit.visits }
    #expect(visits(.noContent) == [empty.encounter])
    #expect(visits(.afterDeath) == [late.encounter])
    #expect(visits(.licence) == [late.encounter])
    #expect(found.filter { $0.hit.rule == .diagnosisOnly }.map(\.hit.visits) == [[late.encounter]])
  }

  @Test("A second look finds nothing new and reads no month again; a new signature brings its month back")
  func incremental() async throws {
    let month = try await PaidMonth(participants: 20)
    try await month.visit(1, diagnosis: nil)
    try await scan(month)
    let first = try await hits(month).map(\.id)
    #expect(try await scan(month) == FraudScan.Outcome())
    try await month.visit(2, on: "2026-11-12", diagnosis: nil)
    let again = try await scan(month)
    #expect(again.months == 1 && again.found == 1)
    #expect(Set(try await hits(month).map(\.id)).isSuperset(of: first))
  }

  @Test("What the team decided stays, and what is no longer found goes")
  func decided() async throws {
    let month = try await PaidMonth(participants: 20)
    let (one, two) = (try await month.visit(1), try await month.visit(2))
    try await month.store.write { tx in
      try tx.execute(
        "UPDATE patient SET deceased_on = '2026-11-01' WHERE id IN \(list: [one.patient, two.patient])")
    }
    try await scan(month)
    let team = month.demo.actor(.timKecurangan)
    let hit = try #require(
      try await hits(month).first { $0.hit.visits == [one.encounter] && $0.hit.rule == .afterDeath })
    let wordless = try await problems {
      try await month.clinic.run(DisposeHit(hit.id, .open, note: ""), by: team)
    }
    #expect(wordless.all.map(\.field) == ["putusan", "alasan"])
    try await month.clinic.run(DisposeHit(hit.id, .explained, note: "Salah ketik tanggal"), by: team)
    try await month.store.write { tx in try tx.execute("UPDATE patient SET deceased_on = NULL") }
    try await month.clinic.run(ScanForFraud(try PaidMonth.november()), by: team)
    #expect(try await hits(month, .explained).map(\.id) == [hit.id])
    #expect(try await hits(month).allSatisfy { $0.hit.rule != .afterDeath })
  }

  @Test("A hit that becomes a case opens one, once, with its explanation")
  func toCase() async throws {
    let month = try await PaidMonth(participants: 20)
    try await month.visit(1, diagnosis: nil)
    try await scan(month)
    let team = month.demo.actor(.timKecurangan)
    let hit = try #require(try await hits(month).first)
    let opened = try #require(
      try await month.clinic.run(DisposeHit(hit.id, .toCase, note: "Perlu dicek"), by: team))
    let found = try await month.clinic.read(ReadCase(opened), by: month.demo.actor(.kepala)).auditCase
    #expect(found.kind == .fraud && found.about == hit.hit.explanation)
    await #expect(throws: Refusal.self) {
      try await month.clinic.run(DisposeHit(hit.id, .explained, note: "Lagi"), by: team)
    }
    let counts = try await month.clinic.read(ReadFraudHits(), by: team).year.first?.counts
    #expect(counts?[.toCase] == 1)
  }

  @Test("The same NIK at another Puskesmas at the same time is found at both")
  func twoPlaces() async throws {
    let month = try await PaidMonth(participants: 20)
    let visit = try await month.visit(1)
    try await month.store.write { tx in
      let other = Facility(
        id: FacilityID(at: PaidMonth.today), name: "Puskesmas Lain", address: "", districtCode: "320413",
        zone: .wib,
        satusehatOrganization: nil, bpjsProvider: nil)
      try other.insert(in: tx)
      let here = try Encounter.find(visit.encounter, of: month.demo.facility.id, in: tx)
      let known = try #require(try Patient.find(visit.patient, in: tx))
      let room = Room(
        id: RoomID(at: PaidMonth.today), facility: other.id, name: "Umum", kind: .poli, letter: "A",
        bpjsPoli: nil)
      try room.insert(in: tx)
      let there = Patient(
        id: PatientID(at: PaidMonth.today), facility: other.id,
        medicalRecordNumber: known.medicalRecordNumber,
        name: known.name, sex: known.sex, birthDate: known.birthDate, nik: known.nik, address: "")
      try there.insert(in: tx)
      try Encounter(
        id: EncounterID(at: PaidMonth.today), facility: other.id, number: "1", patient: there.id,
        room: room.id,
        practitioner: here.practitioner, payer: .general, status: .inProgress, day: here.day,
        arrivedAt: here.arrivedAt + .seconds(300), startedAt: here.arrivedAt + .seconds(300)
      ).insert(in: tx)
    }
    try await scan(month)
    let hit = try #require(try await hits(month).first { $0.hit.rule == .twoPlaces })
    #expect(hit.hit.visits == [visit.encounter] && hit.hit.explanation.contains("Puskesmas Lain"))
  }

  @Test("The night's look goes over every facility; only the team and the head see what it found")
  func night() async throws {
    let month = try await PaidMonth(participants: 20)
    try await month.visit(1, diagnosis: nil)
    try await FraudWatch.look(in: month.store, at: PaidMonth.today)
    #expect(try await hits(month).isEmpty == false)
    for role in Role.people where ![.timKecurangan, .kepala].contains(role) {
      await #expect(throws: Refusal.forbidden(.workFraud)) {
        try await month.clinic.read(ReadFraudHits(), by: month.demo.actor(role))
      }
    }
  }
}

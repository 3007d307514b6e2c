import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Admission to a bed")
struct AdmitPatientTests {
  @Test("Who is admitted is in, with bed, diagnosis and who is in charge, and the journal knows")
  func admitted() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    let id = try await ward.admit()
    let now = try await ward.visit.clinic.read(ReadStays(), by: ward.visit.demo.actor(.kepala))
    let line = try #require(now.current.first)
    #expect(now.current.count == 1 && now.ended.isEmpty && now.hasBeds && line.id == id)
    #expect(line.name == "Siti Rahmawati" && line.stay.bed == "Melati 2")
    #expect(line.days == 1 && line.visitIsOpen)
    #expect(line.stay.code == "I10" && !line.stay.diagnosis.isEmpty && line.payer == .jknHere)
    #expect(line.stay.admittedAt == OpenVisit.morning)
    let kinds: [String] = try await ward.visit.store.read { tx in
      try tx.all("SELECT kind FROM journal_entry WHERE kind LIKE 'stay.%'") { try $0["kind"] }
    }
    #expect(kinds == [FactKind.stayAdmitted])
  }

  @Test("A time before arrival or ahead, no bed, another diagnosis and nobody in charge are told by field")
  func fields() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    func refused(_ change: (inout AdmissionForm) -> Void) async throws -> [String] {
      var form = ward.admission()
      change(&form)
      let sent = form
      return try await problems { try await ward.admit(sent) }.all.map(\.field)
    }
    #expect(try await refused { $0.day = "22-11-2026" } == [Stay.Field.day])
    #expect(try await refused { $0.clock = "08.01" } == [Stay.Field.day])
    #expect(try await refused { $0.day = "31-11-2026" } == [Stay.Field.day])
    #expect(try await refused { $0.clock = "25.00" } == [Stay.Field.clock])
    #expect(try await refused { $0.bed = " " } == [Stay.Field.bed])
    #expect(try await refused { $0.bed = String(repeating: "a", count: 41) } == [Stay.Field.bed])
    #expect(try await refused { $0.diagnosis = "A09" } == [Stay.Field.diagnosis])
    #expect(try await refused { $0.practitioner = "" } == [Stay.Field.practitioner])
    let nurse = ward.visit.demo.practitioners[.perawat]?.id.text ?? ""
    #expect(try await refused { $0.practitioner = nurse } == [Stay.Field.practitioner])
    try await ward.admit()
  }

  @Test("A visit that waits, is cancelled, or of a Puskesmas without beds begins no stay")
  func hindered() async throws {
    let waiting = try await Ward.make()
    #expect(try await conflict { try await waiting.admit() }.contains("Mulai pemeriksaan"))
    try await waiting.visit.clinic.run(
      CancelEncounter(encounter: waiting.visit.encounter, reason: "pulang sendiri"),
      by: waiting.visit.demo.actor(.dokter))
    #expect(try await conflict { try await waiting.admit() }.contains("dibatalkan"))
    let bedless = try await Ward.make(beds: false)
    try await bedless.examine()
    #expect(try await conflict { try await bedless.admit() }.contains("tanpa rawat inap"))
    let stranger = EncounterID(at: OpenVisit.morning)
    await #expect(throws: Refusal.notFound("Kunjungan")) { try await bedless.admit(from: stranger) }
  }

  @Test("Nobody lies in two beds, and a visit begins one stay only")
  func twice() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    let first = try await ward.admit()
    #expect(try await conflict { try await ward.admit() }.contains("sudah dicatat"))
    ward.visit.hands.turn(.seconds(86_400))
    let next = EncounterID(at: ward.visit.hands.clock.now())
    try await ward.visit.arrive(next, number: 2)
    try await ward.begin(next)
    let form = ward.admission(on: "24-11-2026")
    #expect(try await conflict { try await ward.admit(form, from: next) }.contains("sedang dirawat"))
    try await ward.goHome(first, on: "24-11-2026")
    let within = try await problems { try await ward.admit(form, from: next) }
    #expect(within[Stay.Field.day]?.contains("sebelumnya") == true)
    let later = ward.admission(on: "24-11-2026", at: "10.00")
    let second = try await ward.admit(later, from: next)
    #expect(second != first)
  }

  @Test("The counter and the pharmacy admit nobody; the claims officer sees no ward")
  func access() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    for role in [Role.loket, .apoteker, .kepala] {
      await #expect(throws: Refusal.forbidden(.keepStays)) {
        try await ward.visit.clinic.run(
          AdmitPatient(from: ward.visit.encounter, ward.admission()), by: ward.visit.demo.actor(role))
      }
    }
    await #expect(throws: Refusal.forbidden(.readStays)) {
      try await ward.visit.clinic.read(ReadStays(), by: ward.officer)
    }
  }
}

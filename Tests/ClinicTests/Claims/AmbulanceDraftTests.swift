import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Claims of an ambulance from the referral")
struct AmbulanceDraftTests {
  /// A record that refers the patient to a hospital.
  private static var referred: ExaminationForm {
    var form = OpenVisit.complete
    form.disposition = Disposition.referred.rawValue
    form.referral.destination = "RSUD Contoh"
    form.referral.specialty = "Penyakit dalam"
    form.referral.reason = "krisis hipertensi"
    form.referral.visitOn = "2026-11-23"
    form.referral.tacc = "2"
    form.referral.taccReason = ">= 12 Tahun s/d < 55 Tahun"
    return form
  }

  private static var byAmbulance: ExaminationForm {
    var form = referred
    form.referral.ambulance = "land"
    form.referral.kilometres = "32"
    form.referral.stabilisation = "Oksigen 3 liter, infus terpasang, sadar penuh"
    return form
  }

  private func claims(_ visit: OpenVisit) async throws -> ClaimBook {
    try await visit.clinic.read(ReadClaims(), by: visit.demo.actor(.klaim))
  }

  @Test(
    "Closing the visit drafts the ambulance with way and distance; the regulation and the papers are what it waits for"
  )
  func drafted() async throws {
    let visit = try await OpenVisit.make()
    try await visit.clinic.run(
      ChooseAgreement("pmk3-2023", since: try day("2023-01-09")), by: visit.demo.actor(.kepala))
    try await visit.start()
    try await visit.record(Self.byAmbulance)
    #expect(try await claims(visit).claims.isEmpty)
    try await visit.close()
    let book = try await claims(visit)
    let claim = try #require(book.claims.first)
    let trip = ClaimService.Trip(way: .land, kilometres: 32)
    #expect(book.claims.count == 1 && claim.source == "encounter/\(visit.encounter)/AMB")
    #expect(claim.service == .tariff(.init(code: "AMB", trip: trip)) && claim.origin == .record)
    let waiting = try #require(book.check(claim))
    #expect(waiting.evidence.map(\.code) == ["pernyataan-pelayanan", "rujukan-ambulans"])
    let missing = try #require(waiting.findings.first { $0.remedy == .localTariffs })
    #expect(missing.sentence.contains("Perjanjian → Catat tarif ambulans, berlaku mulai 2026-11-23"))
    try await visit.clinic.run(
      RecordLocalTariff(
        LocalTariff(
          government: "Kabupaten Bandung", regulation: "Perda 5 Tahun 2023", from: try day("2023-07-01"),
          way: .land, basis: .kilometre, amount: Rupiah(7_500))), by: visit.demo.actor(.adminDinas))
    let priced = try await claims(visit)
    #expect(priced.payable(try #require(priced.claims.first)) == Rupiah(240_000))
    #expect(priced.check(priced.claims[0])?.findings.contains { $0.remedy != nil } == false)
    #expect(
      try await visit.clinic.run(CollectClaims(try PaidMonth.november()), by: visit.demo.actor(.klaim)) == 0)
  }

  @Test("A referral without an ambulance drafts none, and what is typed of it is kept with the letter")
  func without() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.record(Self.referred)
    try await visit.close()
    #expect(try await visit.loaded().referral?.ambulance == nil)
    #expect(try await claims(visit).claims.isEmpty)
    let other = try await OpenVisit.make()
    try await other.start()
    try await other.record(Self.byAmbulance)
    try await other.close()
    let letter = try #require(try await other.loaded().referral)
    #expect(letter.ambulance?.words.hasPrefix("darat, 32 km; stabilisasi: Oksigen") == true)
    #expect(ExaminationForm.ReferralPart(letter).kilometres == "32")
  }

  @Test("An ambulance asks for stabilisation and a sensible distance, and goes with a referral only")
  func refused() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    var form = Self.byAmbulance
    form.referral.kilometres = "jauh"
    form.referral.stabilisation = " "
    let typed = try await problems { try await visit.record(form) }
    #expect(Set(typed.all.map(\.field)) == ["referral.kilometres", "referral.stabilisation"])
    form = Self.byAmbulance
    form.referral.ambulance = ""
    let wayless = try await problems { try await visit.record(form) }
    #expect(wayless.all.map(\.field) == ["referral.ambulance"])
    form = OpenVisit.complete
    form.referral.ambulance = "water"
    let unreferred = try await problems { try await visit.record(form) }
    #expect(unreferred.all.map(\.field) == ["disposition"])
    form = Self.byAmbulance
    form.referral.kilometres = ""
    try await visit.record(form)
    let trip = try await visit.loaded().referral?.ambulance?.trip
    #expect(trip == ClaimService.Trip(way: .land))
  }
}

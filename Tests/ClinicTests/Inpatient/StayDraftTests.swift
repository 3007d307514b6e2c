import JKN
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Claims from stays")
struct StayDraftTests {
  private static func delivery(days: Int) -> ClaimService {
    .delivery(
      .init(
        doctors: 1, otherHealthWorkers: 0, complication: false, days: days, postDeliveryAction: false))
  }

  /// Taken in from a visit whose record shows the delivery.
  private func admittedForDelivery() async throws -> (Ward, StayID) {
    let ward = try await Ward.make()
    try await ward.examine("O80.9")
    var form = ward.admission()
    form.diagnosis = "O80.9"
    return (ward, try await ward.admit(form))
  }

  @Test(
    "A stay that is over is one claim once its visit is closed, whichever came last",
    arguments: [true, false])
  func drafted(closesFirst: Bool) async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    let stay = try await ward.admit()
    if closesFirst { try await ward.visit.close() }
    #expect(try await ward.book().claims.isEmpty)
    try await ward.goHome(stay, on: "26-11-2026")
    if !closesFirst {
      #expect(try await ward.book().claims.isEmpty)
      try await ward.visit.close()
    }
    let book = try await ward.book()
    let claim = try #require(book.claims.first)
    let service = ClaimService.inpatient(.init(admitted: try day("2026-11-23")))
    #expect(book.claims.count == 1 && claim.origin == .record && claim.service == service)
    #expect(claim.day.iso == "2026-11-26" && claim.diagnosis.hasPrefix("I10 ") && claim.performer == .doctor)
    #expect(book.payable(claim) == Rupiah(570_000))
    #expect(try await ward.collect() == 0)
    let read = try await ward.visit.clinic.read(ReadClaim(claim.id), by: ward.officer)
    let span = StaySpan(admitted: try day("2026-11-23"), discharged: try day("2026-11-26"), days: 3)
    #expect(read.facts.stay?.value == span && read.facts.stay?.source == "catatan rawat inap Melati 2")
    let shown = try await ward.visit.clinic.read(ReadStay(stay), by: ward.nurse)
    #expect(shown.claim == claim.number)
  }

  @Test("Who pays for him- or herself is no claim")
  func general() async throws {
    let ward = try await Ward.make()
    let encounter = ward.visit.encounter
    try await ward.visit.store.write { tx in
      _ = try tx.execute("UPDATE encounter SET payer = 'general' WHERE id = \(encounter)")
    }
    try await ward.examine()
    let stay = try await ward.admit()
    try await ward.visit.close()
    try await ward.goHome(stay, on: "25-11-2026")
    #expect(try await ward.book().claims.isEmpty)
    #expect(try await ward.collect() == 0)
  }

  @Test("The days of a delivery's stay go into the delivery's draft, and no day package is drafted beside it")
  func delivery() async throws {
    for closesFirst in [true, false] {
      let (ward, stay) = try await admittedForDelivery()
      if closesFirst { try await ward.visit.close() }
      try await ward.goHome(stay, on: "25-11-2026")
      if !closesFirst { try await ward.visit.close() }
      let claims = try await ward.book().claims
      #expect(claims.map(\.service) == [Self.delivery(days: 2)])
      #expect(try await ward.collect() == 0)
      let claim = try #require(claims.first)
      let read = try await ward.visit.clinic.read(ReadClaim(claim.id), by: ward.officer)
      #expect(read.facts.days?.source == "catatan rawat inap Melati 2")
      try await ward.visit.clinic.run(WithdrawStay(stay, because: "salah pasien"), by: ward.nurse)
      // What is left are the days from arrival to signature.
      let left = try await ward.book().claims.map(\.service)
      #expect(left == [Self.delivery(days: closesFirst ? 0 : 2)])
    }
  }

  @Test("Looking through the month again leaves an entry in the journal when it only sets days right")
  func setRight() async throws {
    let (ward, stay) = try await admittedForDelivery()
    try await ward.visit.close()
    try await ward.goHome(stay, on: "25-11-2026")
    #expect(try await ward.collect() == 0)
    #expect(try await ward.collections() == 0)
    let older = Kept(Self.delivery(days: 1))
    try await ward.visit.store.write { tx in
      _ = try tx.execute("UPDATE claim SET service = \(older)")
    }
    #expect(try await ward.collect() == 0)
    #expect(try await ward.book().claims.map(\.service) == [Self.delivery(days: 2)])
    #expect(try await ward.collections() == 1)
  }

  @Test("Days that the claims officer typed for a delivery stay")
  func typed() async throws {
    let (ward, stay) = try await admittedForDelivery()
    try await ward.visit.close()
    let claim = try #require(try await ward.book().claims.first)
    try await ward.visit.clinic.run(
      ChangeClaim(
        claim.id,
        ClaimForm(day: claim.day, practitioner: claim.practitioner, service: Self.delivery(days: 3))),
      by: ward.officer)
    try await ward.goHome(stay, on: "25-11-2026")
    #expect(try await ward.book().claims.map(\.service) == [Self.delivery(days: 3)])
  }

  @Test("A draft of days is taken back when a delivery of these days is closed afterwards")
  func deliveredLater() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    let stay = try await ward.admit()
    try await ward.visit.close()
    ward.visit.hands.turn(.seconds(86_400))
    let birth = EncounterID(at: ward.visit.hands.clock.now())
    try await ward.visit.arrive(birth, number: 2)
    try await ward.begin(birth, "O80.9")
    try await ward.goHome(stay, on: "25-11-2026")
    #expect(try await ward.book().claims.map(\.source) == ["stay/\(stay)"])
    try await ward.visit.clinic.run(
      CloseEncounter(encounter: birth, revision: 1), by: ward.visit.demo.actor(.dokter))
    #expect(try await ward.book().claims.map(\.service) == [Self.delivery(days: 2)])
    #expect(try await ward.collect() == 0)
  }

  @Test("A stay that began after midnight rests on the visit of the evening before")
  func midnight() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    try await ward.visit.close()
    ward.visit.hands.turn(.seconds(17 * 3600))
    let stay = try await ward.admit(ward.admission(on: "24-11-2026", at: "00.15"))
    try await ward.goHome(stay, on: "26-11-2026")
    let (facility, month) = (ward.visit.demo.facility.id, try PaidMonth.november())
    let claims = try await ward.visit.store.read { tx in
      try ClaimFraudMonth(month: month, facility: facility, tx: tx).claims()
    }
    #expect(claims.map(\.visits) == [[ward.visit.encounter]])
  }
}

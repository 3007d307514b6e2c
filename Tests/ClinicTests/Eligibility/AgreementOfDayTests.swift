import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Whether the counter warns that JKN guarantees nothing of today")
struct AgreementOfDayTests {
  private let desk: Desk
  private var head: Actor { desk.demo.actor(.kepala) }

  init() async throws { desk = try await Desk() }

  private func lapse(_ iso: String = "2026-11-20") async throws -> AgreementLapse? {
    let (facility, asked) = (desk.demo.facility.id, try day(iso))
    return try await desk.store.read { try AgreementOfDay.lapse(asked, at: facility, in: $0) }
  }

  private func choose(_ terms: String, since: String) async throws {
    try await desk.clinic().run(ChooseAgreement(terms, since: try day(since)), by: head)
  }

  @Test("A Puskesmas for which no agreement was ever recorded is not warned, whatever is shipped")
  func nothing() async throws {
    for iso in ["2023-06-01", "2024-06-01", "2026-11-20"] { #expect(try await lapse(iso) == nil, "\(iso)") }
  }

  @Test("An agreement in force says nothing; one whose term ran out does, with the next one's first day")
  func term() async throws {
    try await choose("bontang-2024", since: "2024-01-01")
    #expect(try await lapse("2024-12-31") == nil)
    #expect(
      try await lapse() == .over(name: "bontang-2024", last: try day("2024-12-31"), next: nil))
    try await choose("pmk3-2023", since: "2026-12-01")
    #expect(
      try await lapse()
        == .over(name: "bontang-2024", last: try day("2024-12-31"), next: try day("2026-12-01")))
    #expect(try await lapse("2026-12-01") == nil)
  }

  @Test("Before the first agreement that was recorded the counter hears when it begins")
  func notBegun() async throws {
    try await choose("pmk3-2023", since: "2026-12-01")
    #expect(try await lapse() == .notBegun(first: try day("2026-12-01")))
  }

  @Test("An agreement that an administrator added holds for its own term")
  func added() async throws {
    let file = """
      {"name":"contoh-2026","title":"PKS contoh","citation":"PKS contoh","from":"2026-01-01","until":"2026-11-19",
       "basedOn":"bontang-2024"}
      """
    try await desk.clinic().run(AddAgreementTerms(Array(file.utf8)), by: desk.demo.actor(.adminDinas))
    #expect(try await lapse("2026-11-19") == nil)
    #expect(try await lapse() != nil)
    try await choose("contoh-2026", since: "2026-01-01")
    #expect(try await lapse("2026-11-19") == nil)
    #expect(try await lapse() == .over(name: "contoh-2026", last: try day("2026-11-19"), next: nil))
  }

  @Test("An early end warns from the day after it, and the registration goes on as always")
  func ended() async throws {
    try await choose("pmk3-2023", since: "2023-01-09")
    _ = try await desk.clinic().run(
      RecordTermination(.legal, on: try day("2026-11-19"), note: "S/1"), by: head)
    #expect(try await lapse("2026-11-19") == nil)
    guard case .ended(let gap) = try await lapse() else {
      Issue.record("nothing was said")
      return
    }
    #expect(gap.lastDay == (try day("2026-11-19")) && gap.source == "PKS 004 Ps.12(1)c")
    let patient = try await desk.patient(
      PatientForm([
        .name: "Pasien Contoh", .nik: "3204130101909003", .jknNumber: "0001234569003",
        .address: "Kp. Cempaka",
      ]))
    let shown = try await desk.clinic().read(PrepareVisit(patient.id), by: desk.demo.actor(.loket))
    #expect(shown.lapse == .ended(gap))
    let visit = try await desk.clinic().run(
      RegisterVisit(patient: patient.id, room: try desk.room("umum").id, payer: .jknHere),
      by: desk.demo.actor(.loket))
    #expect(visit.isNew && visit.encounter.payer == .jknHere)
  }

  @Test("What the counter says of a day is what the claims desk says of its claims")
  func sameAsTheDesk() async throws {
    let rig = try await ClaimRig()
    _ = try await rig.clinic.run(
      RecordTermination(.legal, on: try day("2026-11-12"), note: "S/1"), by: rig.month.demo.actor(.kepala))
    let facility = rig.month.demo.facility.id
    for (number, iso) in ["2026-11-11", "2026-11-12", "2026-11-13", "2026-11-20"].enumerated() {
      let claim = try await rig.add(
        try await rig.patient(number + 1), .tariff(.init(code: "KB-INJ")), on: iso)
      let book = try await rig.book()
      let check = try #require(book.claim(claim).flatMap(book.check))
      let asked = try day(iso)
      let lapse = try await rig.month.store.read { try AgreementOfDay.lapse(asked, at: facility, in: $0) }
      #expect((lapse == nil) == !check.findings.contains { $0.kind == .agreement }, "\(iso)")
    }
  }
}

import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("The papers of a health screening")
struct ScreeningPaperTests {
  private static let statement = "belum-skrining"
  private static let letter = "pengantar-skrining"

  /// The patient is registered at another FKTP.
  private func payElsewhere(_ visit: OpenVisit) async throws {
    let encounter = visit.encounter
    try await visit.store.write { tx in
      _ = try tx.execute("UPDATE encounter SET payer = \(Payer.jknElsewhere) WHERE id = \(encounter)")
    }
  }

  private func screened(_ visit: OpenVisit) async throws {
    try await visit.start()
    try await visit.report("GDS")
    var form = OpenVisit.complete
    form.diagnoses = [.init(code: "Z13.1")]
    try await visit.record(form)
    try await visit.close()
  }

  private func evidence(_ visit: OpenVisit) async throws -> Set<String> {
    let officer = visit.demo.actor(.klaim)
    let claim = try #require(try await visit.clinic.read(ReadClaims(), by: officer).claims.first)
    return Set(try await visit.clinic.read(ReadClaim(claim.id), by: officer).ticks.keys)
  }

  private func record(
    _ visit: OpenVisit, _ kind: ScreeningPaper.Kind, _ subject: ScreeningSubject, _ place: String = ""
  ) async throws {
    try await visit.clinic.run(
      RecordScreeningPaper(at: visit.encounter, kind, of: subject, place: place),
      by: visit.demo.actor(.perawat))
  }

  @Test("A statement signed before the visit is closed is evidence of the claim that closing makes")
  func before() async throws {
    let visit = try await OpenVisit.make()
    try await record(visit, .statement, .diabetes)
    try await screened(visit)
    #expect(try await evidence(visit) == [Self.statement])
  }

  @Test("One signed afterwards is ticked at once; that of another screening is not")
  func afterwards() async throws {
    let visit = try await OpenVisit.make()
    try await screened(visit)
    try await record(visit, .statement, .iva)
    #expect(try await evidence(visit).isEmpty)
    try await record(visit, .statement, .diabetes)
    #expect(try await evidence(visit) == [Self.statement])
  }

  @Test("A letter is corrected by writing it again, and is no evidence of ours")
  func letter() async throws {
    let visit = try await OpenVisit.make()
    try await screened(visit)
    try await record(visit, .introduction, .diabetes, "Lab Contoh")
    try await record(visit, .introduction, .diabetes, " Laboratorium Contoh ")
    let answer = try await visit.clinic.read(
      ReadScreeningPapers(at: visit.encounter), by: visit.demo.actor(.dokter))
    #expect(answer.papers.map(\.place) == ["Laboratorium Contoh"] && answer.earlier.isEmpty)
    #expect(try await evidence(visit).isEmpty)
  }

  @Test("A statement of another visit in the same year is shown, one of the year before is not")
  func earlier() async throws {
    let visit = try await OpenVisit.make()
    try await record(visit, .statement, .diabetes)
    let doctor = visit.demo.actor(.dokter)
    for (days, count) in [(7, 1), (60, 0)] {
      visit.hands.turn(.seconds(days * 86_400))
      let next = EncounterID(at: visit.hands.clock.now())
      try await visit.arrive(next, number: days)
      let answer = try await visit.clinic.read(ReadScreeningPapers(at: next), by: doctor)
      #expect(answer.papers.isEmpty && answer.earlier.map(\.subject).count == count)
    }
  }

  @Test("A letter without a place or from the own FKTP, and a needless statement, are refused")
  func refused() async throws {
    let visit = try await OpenVisit.make()
    let fields: [(ScreeningPaper.Kind, ScreeningSubject, String, String)] = [
      (.introduction, .colorectal, " ", RecordScreeningPaper.placeField),
      (.introduction, .colorectal, "Lab 0812 3456 78901", RecordScreeningPaper.placeField),
      (.received, .diabetes, "Klinik Contoh", RecordScreeningPaper.kindField),
      (.statement, .colorectal, "", RecordScreeningPaper.subjectField),
    ]
    for (kind, subject, place, field) in fields {
      let found = try await problems { try await record(visit, kind, subject, place) }
      #expect(found.all.map(\.field) == [field])
    }
  }

  @Test(
    "The letter from the own FKTP is accepted of who is registered elsewhere, and is evidence of the claim")
  func received() async throws {
    let visit = try await OpenVisit.make()
    try await payElsewhere(visit)
    try await screened(visit)
    try await record(visit, .received, .diabetes, " Klinik Contoh ")
    let answer = try await visit.clinic.read(
      ReadScreeningPapers(at: visit.encounter), by: visit.demo.actor(.dokter))
    #expect(answer.paper(.received, of: .diabetes)?.place == "Klinik Contoh")
    #expect(try await evidence(visit) == [Self.letter])
    try await record(visit, .statement, .diabetes)
    #expect(try await evidence(visit) == [Self.letter, Self.statement])
  }

  @Test("A letter that was brought before the visit is closed is ticked in the claim that closing makes")
  func receivedBefore() async throws {
    let visit = try await OpenVisit.make()
    try await payElsewhere(visit)
    try await record(visit, .received, .iva, "Klinik Contoh")
    try await record(visit, .received, .diabetes, "Klinik Contoh")
    try await screened(visit)
    #expect(try await evidence(visit) == [Self.letter])
  }

  @Test("What is for women only is refused of a man, with every paper")
  func man() async throws {
    let visit = try await OpenVisit.make()
    let patient = visit.patient.id
    try await visit.store.write { tx in
      _ = try tx.execute("UPDATE patient SET sex = \(Sex.male) WHERE id = \(patient)")
    }
    for subject in [ScreeningSubject.iva, .papSmear, .haemoglobin, .breast] {
      let found = try await problems { try await record(visit, .introduction, subject, "Lab Contoh") }
      #expect(found.all.map(\.field) == [RecordScreeningPaper.subjectField])
      #expect(found[RecordScreeningPaper.subjectField]?.contains("perempuan") == true)
    }
    let statement = try await problems { try await record(visit, .statement, .iva) }
    #expect(statement.all.map(\.field) == [RecordScreeningPaper.subjectField])
    try await record(visit, .statement, .diabetes)
    try await record(visit, .introduction, .colorectal, "Lab Contoh")
  }

  @Test("A glucose test asked for as screening waits for the statement, one for a complaint does not")
  func order() async throws {
    let visit = try await OpenVisit.make()
    let doctor = visit.demo.actor(.dokter)
    try await visit.start()
    let offered = try await visit.store.read { try OfferedTest.find("GDS", in: $0)?.test }
    let test = try #require(offered)
    let screening = OrderLaboratory(
      encounter: visit.encounter, tests: [test], question: "", isScreening: true)
    let refused = try await problems { try await visit.clinic.run(screening, by: doctor) }
    #expect(refused.all.map(\.field) == ["tests"])
    try await visit.clinic.run(
      OrderLaboratory(encounter: visit.encounter, tests: [test], question: "pusing"), by: doctor)
    try await record(visit, .statement, .diabetes)
    try await visit.clinic.run(screening, by: doctor)
    #expect(try await visit.loaded().laboratoryOrders.count == 2)
  }

  @Test("The counter and the pharmacy write none")
  func access() async throws {
    let visit = try await OpenVisit.make()
    for role in [Role.loket, .apoteker] {
      await #expect(throws: Refusal.forbidden(.triage)) {
        try await visit.clinic.run(
          RecordScreeningPaper(at: visit.encounter, .statement, of: .diabetes), by: visit.demo.actor(role))
      }
    }
  }
}

import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("An order's way through the laboratory")
struct LaboratoryWorkTests {
  private static let identified: Set<IdentityConfirmation.Identifier> = [.name, .birthDate]

  /// A visit under examination with these tests ordered.
  private func ordered(
    _ codes: String..., born: String = "1985-03-12"
  ) async throws -> (visit: OpenVisit, order: LaboratoryOrderID, analyst: Actor) {
    let visit = try await OpenVisit.make(born: born)
    try await visit.start()
    let tests = try await visit.store.read { tx in
      try codes.compactMap { try OfferedTest.find($0, in: tx)?.test }
    }
    let order = try await visit.clinic.run(
      OrderLaboratory(encounter: visit.encounter, tests: tests, question: "anemia?"),
      by: visit.demo.actor(.dokter))
    visit.hands.turn(.seconds(600))
    return (visit, order, visit.demo.actor(.analis))
  }

  private func find(_ visit: OpenVisit, _ id: LaboratoryOrderID) async throws -> LaboratoryOrder {
    try await visit.store.read { try LaboratoryOrder.find(id, of: visit.demo.facility.id, in: $0) }
  }

  /// Takes every specimen.
  private func collect(_ visit: OpenVisit, _ id: LaboratoryOrderID) async throws -> LaboratoryOrder {
    let kinds = Set(try await find(visit, id).missingSpecimens.map(\.kind.code))
    try await visit.clinic.run(
      CollectSpecimen(order: id, kinds: kinds, identifiers: Self.identified), by: visit.demo.actor(.analis))
    return try await find(visit, id)
  }

  private func enter(_ visit: OpenVisit, _ order: LaboratoryOrder, _ typed: String...) async throws
    -> LaboratoryOrder
  {
    let values = Dictionary(uniqueKeysWithValues: zip(order.requests.map(\.id), typed))
    try await visit.clinic.run(EnterResults(order: order.id, values: values), by: visit.demo.actor(.analis))
    return try await find(visit, order.id)
  }

  @Test("An order copies its tests, takes a number and puts the patient into the laboratory's queue")
  func order() async throws {
    let (visit, id, analyst) = try await ordered("HB", "UPROT")
    let order = try await find(visit, id)
    #expect(order.number == "L-20261123-0001")
    #expect(order.requests.map(\.test.code) == ["HB", "UPROT"])
    let list = try await visit.clinic.read(LaboratoryWorklist(), by: analyst)
    #expect(list.lines.map(\.id) == [id])
    #expect(list.lines.first?.ticket == 1)
    #expect(list.counts[.collect] == 1)
  }

  @Test("Nothing is ordered for a visit that is not under examination, nor without tests")
  func refusedOrder() async throws {
    let visit = try await OpenVisit.make()
    let doctor = visit.demo.actor(.dokter)
    let test = LaboratoryTest.invented("HB", "Hemoglobin")
    await #expect(throws: Refusal.self) {
      try await visit.clinic.run(
        OrderLaboratory(encounter: visit.encounter, tests: [test], question: ""), by: doctor)
    }
    let found = try await problems {
      try await visit.clinic.run(
        OrderLaboratory(encounter: visit.encounter, tests: [], question: ""), by: doctor)
    }
    #expect(found["tests"] != nil)
  }

  @Test("One specimen serves every test of its kind; the kinds may come one after the other")
  func specimens() async throws {
    let (visit, id, analyst) = try await ordered("HB", "LED", "UPROT")
    try await visit.clinic.run(
      CollectSpecimen(order: id, kinds: ["119297000"], identifiers: Self.identified), by: analyst)
    let half = try await find(visit, id)
    #expect(half.state == .ordered)
    #expect(half.specimens.map(\.requests.count) == [2])
    let whole = try await collect(visit, id)
    #expect(whole.state == .collected)
    #expect(whole.specimens.map(\.number) == ["L-20261123-0001-A", "L-20261123-0001-B"])
  }

  @Test("A specimen needs two identifiers, a kind, and a time between order and now")
  func refusedSpecimen() async throws {
    let (visit, id, analyst) = try await ordered("HB")
    let found = try await problems {
      try await visit.clinic.run(
        CollectSpecimen(
          order: id, kinds: [], identifiers: [.name], collectedAt: visit.hands.clock.now() + .seconds(60)),
        by: analyst)
    }
    #expect(Set(found.all.map(\.field)) == ["identifiers", "kinds", "collectedAt"])
    let early = try await problems {
      try await visit.clinic.run(
        CollectSpecimen(
          order: id, kinds: ["119297000"], identifiers: Self.identified,
          collectedAt: visit.hands.clock.now() - .seconds(3600)), by: analyst)
    }
    #expect(early["collectedAt"]?.contains("mendahului") == true)
  }

  @Test("The range is that of the patient's sex and age on the day of the specimen")
  func ranges() async throws {
    var meanings: [LaboratoryResult.Interpretation?] = []
    for born in ["1985-03-12", "2026-11-20"] {
      let (visit, id, _) = try await ordered("HB", born: born)
      let order = try await enter(visit, try await collect(visit, id), "13,0")
      meanings.append(order.results.first?.interpretation)
    }
    #expect(meanings == [.normal, .low])
  }

  @Test("A wrong result is told beside its test and nothing is kept")
  func refusedResult() async throws {
    let (visit, id, analyst) = try await ordered("HB", "LED")
    let order = try await collect(visit, id)
    let found = try await problems {
      try await visit.clinic.run(
        EnterResults(order: id, values: [order.requests[0].id: "abc", order.requests[1].id: "12"]),
        by: analyst)
    }
    #expect(found.all.map(\.field) == [order.requests[0].id.text])
    #expect(try await find(visit, id).results.isEmpty)
  }

  @Test("A critical value holds the report back until somebody was told and read it back")
  func critical() async throws {
    let (visit, id, analyst) = try await ordered("HB")
    let order = try await enter(visit, try await collect(visit, id), "6,1")
    #expect(order.state == .resulted)
    #expect(order.results.first?.interpretation == .criticalLow)
    let release = ReleaseReport(order: id, conclusion: order.abnormalSummary)
    await #expect(throws: Refusal.self) { try await visit.clinic.run(release, by: analyst) }
    let result = try #require(order.results.first?.id)
    let found = try await problems {
      try await visit.clinic.run(
        RecordCriticalCall(order: id, result: result, called: "", readBack: false), by: analyst)
    }
    #expect(Set(found.all.map(\.field)) == ["called", "readBack"])
    try await visit.clinic.run(
      RecordCriticalCall(order: id, result: result, called: "dr. Ratna", readBack: true), by: analyst)
    try await visit.clinic.run(release, by: analyst)
    let reported = try await find(visit, id)
    #expect(reported.state == .reported)
    #expect(reported.report?.conclusion == "Hemoglobin kritis rendah.")
  }

  @Test("A correction is a new version under the same identity; the first stays readable")
  func correction() async throws {
    let (visit, id, analyst) = try await ordered("HB")
    let order = try await enter(visit, try await collect(visit, id), "11,0")
    try await visit.clinic.run(ReleaseReport(order: id, conclusion: "Rendah"), by: analyst)
    await #expect(throws: Refusal.self) {
      try await visit.clinic.run(EnterResults(order: id, values: [order.requests[0].id: "12,0"]), by: analyst)
    }
    func correct(_ value: String, _ reason: String) async throws {
      try await visit.clinic.run(
        CorrectReport(
          order: id, values: [order.requests[0].id: value], conclusion: "Rendah", reason: reason), by: analyst
      )
    }
    #expect(try await problems { try await correct("12,0", "") }["reason"] != nil)
    #expect(try await problems { try await correct("11,0", "tidak ada") }["reason"] != nil)
    try await correct("12,0", "Salah baca alat")
    let work = try await visit.clinic.read(LaboratoryWork(id), by: analyst)
    #expect(work.order.report?.version == 2)
    #expect(work.order.results.map(\.version) == [2])
    #expect(Set(work.history.map(\.id)).count == 1)
    #expect(work.history.map(\.version) == [1, 2])
    let payloads = try await visit.store.read { tx in
      try tx.all(
        """
        SELECT p.body FROM journal_entry e
        JOIN journal_payload p ON p.facility = e.facility AND p.sequence = e.sequence
        WHERE e.kind = 'laboratory.reported' ORDER BY e.sequence
        """
      ) { try $0["body"] as String }
    }
    #expect(payloads.map { $0.contains("\"version\":2") } == [false, true])
  }

  @Test("An order is taken back with a reason, but not after a specimen")
  func cancelled() async throws {
    let (visit, id, analyst) = try await ordered("HB")
    #expect(
      try await problems {
        try await visit.clinic.run(CancelLaboratoryOrder(order: id, reason: ""), by: analyst)
      }["reason"] != nil)
    _ = try await collect(visit, id)
    await #expect(throws: Refusal.self) {
      try await visit.clinic.run(CancelLaboratoryOrder(order: id, reason: "batal"), by: analyst)
    }
  }

  @Test("Only the analyst works in the laboratory", arguments: [Role.apoteker, .loket, .perawat, .kepala])
  func roles(role: Role) async throws {
    let (visit, id, _) = try await ordered("HB")
    await #expect(throws: Refusal.forbidden(.workLaboratory)) {
      try await visit.clinic.run(ReleaseReport(order: id, conclusion: ""), by: visit.demo.actor(role))
    }
  }
}

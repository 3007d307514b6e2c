import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Changes of the register that HFIS was not told of (FRD-02, FRD-03)")
struct ChangeScanTests {
  /// Everything of the register is in HFIS.
  private func settled() async throws -> RegisterHouse {
    let house = try await RegisterHouse()
    for change in try await changes(house, days: 0) where change.entry == nil {
      try await house.clinic().run(
        EnterChange(change.id, on: RegisterHouse.today, note: "Sudah masuk"), by: house.head)
    }
    return house
  }

  /// The bed count changed on 20 November 2026.
  private func house() async throws -> RegisterHouse {
    let house = try await settled()
    try await house.clinic().run(RecordFacilityDetail(.beds, "12"), by: house.head)
    return house
  }

  private func changes(_ house: RegisterHouse, days: Int) async throws -> [RegisterChange] {
    try await house.clinic(days: days).read(
      ReadRegisterChanges(try PaidMonth.november()), by: house.head
    ).changes
  }

  /// What one look finds, so many days after the 20th.
  private func look(_ house: RegisterHouse, days: Int) async throws -> FraudScan.Outcome {
    try await house.clinic(days: days).run(ScanForFraud(), by: house.head)
  }

  private func hits(_ house: RegisterHouse, days: Int) async throws -> [FraudHitRow] {
    try await house.clinic(days: days).read(ReadFraudHits(try PaidMonth.november()), by: house.head).hits
      .filter { $0.hit.rule == .changeNotReported }
  }

  @Test("Not ticked when the month is over it is found without a signature in it, once, with what and when")
  func found() async throws {
    let house = try await house()
    _ = try await look(house, days: 10)
    #expect(try await hits(house, days: 10).isEmpty)
    #expect(try await look(house, days: 11).months == 1)
    let hit = try #require(try await hits(house, days: 11).first?.hit)
    let change = try #require(try await changes(house, days: 11).first { $0.entry == nil })
    #expect(hit.subject == change.id.text && hit.day == RegisterHouse.today)
    #expect(hit.explanation.contains(change.words) && hit.explanation.contains("2026-11-30"))
    #expect(hit.explanation.contains("belum ditandai"))
    #expect(try await hits(house, days: 11).count == 1)
    #expect(try await look(house, days: 12) == FraudScan.Outcome())
  }

  @Test("Ticked in time it is none; ticked late it stays, with the day on which it was")
  func ticked() async throws {
    let inTime = try await house()
    let change = try #require(try await changes(inTime, days: 0).first { $0.entry == nil })
    try await inTime.clinic(days: 5).run(
      EnterChange(change.id, on: RegisterHouse.today.adding(days: 5), note: ""), by: inTime.head)
    _ = try await look(inTime, days: 11)
    #expect(try await hits(inTime, days: 11).isEmpty)

    let late = try await house()
    _ = try await look(late, days: 11)
    let open = try #require(try await changes(late, days: 11).first { $0.entry == nil })
    try await late.clinic(days: 13).run(
      EnterChange(open.id, on: RegisterHouse.today.adding(days: 13), note: ""), by: late.head)
    #expect(try await look(late, days: 14).months == 1)
    let found = try await hits(late, days: 14)
    #expect(found.count == 1 && found.first?.hit.explanation.contains("baru dicatat 2026-12-03") == true)
    #expect(try await look(late, days: 15) == FraudScan.Outcome())
  }

  @Test("A telephone number that HFIS was not told of is no hit, and no reason to look at its month again")
  func minor() async throws {
    let house = try await settled()
    for (field, value) in [(FacilityField.phone, "022 5950000"), (.email, "pkm@contoh.example")] {
      try await house.clinic().run(RecordFacilityDetail(field, value), by: house.head)
    }
    #expect(try await changes(house, days: 0).filter { $0.entry == nil }.count == 2)
    #expect(try await look(house, days: 11) == FraudScan.Outcome())
    try await house.clinic(days: 11).run(ScanForFraud(try PaidMonth.november()), by: house.head)
    #expect(try await hits(house, days: 11).isEmpty)
    try await house.clinic(days: 11).run(RecordFacilityDetail(.services, "Rawat jalan"), by: house.head)
    _ = try await look(house, days: 42)
    let december = try await house.clinic(days: 42).read(
      ReadFraudHits(try PaidMonth.november().next), by: house.head)
    #expect(december.hits.filter { $0.hit.rule == .changeNotReported }.count == 1)
  }

  @Test(
    "A hit about a telephone number from before is taken off at the next look, unless it was decided about")
  func formerHits() async throws {
    let house = try await house()
    try await house.clinic().run(RecordFacilityDetail(.phone, "022 5950000"), by: house.head)
    _ = try await look(house, days: 11)
    let beds = try #require(try await hits(house, days: 11).first?.hit.subject)
    let phone = try #require(
      try await changes(house, days: 11).first { $0.entry == nil && $0.id.text != beds })
    let (facility, id) = (house.demo.facility.id, phone.id.text)
    try await house.store.write { tx in
      _ = try tx.execute(
        """
        INSERT INTO fraud_hit (facility, id, rule, subject, month, day, explanation, visits, claims, found_at,
          disposition)
        SELECT facility, 'telepon', rule, \(id), month, day, explanation, visits, claims, found_at, disposition
        FROM fraud_hit WHERE facility = \(facility) AND subject = \(beds)
        """)
    }
    #expect(try await hits(house, days: 11).count == 2)
    #expect(try await look(house, days: 12).months == 1)
    #expect(try await hits(house, days: 12).map(\.hit.subject) == [beds])
    #expect(try await look(house, days: 13) == FraudScan.Outcome())
  }

  @Test("Every field of the facility is known to the rule")
  func fields() {
    for field in FacilityField.allCases {
      #expect(FraudChange.Item(rawValue: field.rawValue) != nil, "\(field)")
    }
  }

  @Test("A departure written down after its month is found at the next look, in the month it happened in")
  func departure() async throws {
    let house = try await house()
    _ = try await look(house, days: 11)
    try await house.clinic(days: 14).run(
      RecordDeparture(house.doctor.id, leftOn: RegisterHouse.day("2026-11-25"), reason: "Pindah"),
      by: house.head)
    _ = try await look(house, days: 14)
    let found = try await hits(house, days: 14).filter { $0.hit.day == RegisterHouse.day("2026-11-25") }
    #expect(found.count == 1 && found.first?.hit.explanation.contains("Pindah") == true)
  }
}

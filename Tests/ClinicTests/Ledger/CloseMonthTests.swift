import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Closing a month of the ledger")
struct CloseMonthTests {
  private static func november() throws -> ParticipantMonth { try LedgerDesk.month("2026-11") }

  @Test("Closing twice is closing once: the first closing stays")
  func idempotent() async throws {
    let desk = try await LedgerDesk()
    let first = try await desk.run(CloseMonth(try Self.november()))
    let second = try await desk.run(CloseMonth(try Self.november()), on: "2026-12-09")
    #expect(first == second && first.capitation > .zero)
  }

  @Test("A closed month comes to the same years later, whatever was written since; what drifted is told")
  func reproducible() async throws {
    let desk = try await LedgerDesk()
    for number in 1...10 { try await desk.paid.visit(number) }
    let closed = try await desk.run(CloseMonth(try Self.november()))
    for role in [Role.dokter, .kepala] {
      let doctor = try #require(desk.paid.demo.practitioners[role])
      _ = try await desk.run(
        RecordDeparture(doctor.id, leftOn: try LedgerDesk.day("2026-10-15"), reason: "Pindah"),
        on: "2027-02-01")
    }
    for number in 11...40 { try await desk.paid.visit(number) }
    try await desk.list("2026-12", (1...200).map { ($0, "PNS", true) })
    let later = try await desk.read(on: "2030-01-02")
    #expect(later.replay?.isSame == true && later.ledger.settlement.payable == closed.payable)
    #expect(later.ledger.capitation.total == closed.capitation && later.ledger.capitation.headcount == 120)
    let drift = try #require(later.drift)
    #expect(drift < .zero && later.ledger.closing?.records.doctors.count == later.figures.doctors.count)
    _ = try await desk.run(
      RecordCorrection(
        .decrease, of: try Self.november(), settledIn: try #require(later.openMonth), amount: drift),
      on: "2030-01-02")
    #expect(try await desk.read(on: "2030-01-02").drift == .zero)
    let year = try await desk.clinic("2030-01-02").read(
      ReadLedgerYear(2026), by: desk.paid.demo.actor(.kepala))
    #expect(year.months.first { $0.month.text == "2026-11" }?.settlement.payable == closed.payable)
  }

  @Test("Months are closed when they are over, one after the other, on their own list")
  func order() async throws {
    let desk = try await LedgerDesk()
    let early = try await refusal { try await desk.run(CloseMonth(try Self.november()), on: "2026-11-30") }
    #expect(early.contains("belum berakhir"))
    let noList = try await refusal {
      try await desk.run(CloseMonth(try LedgerDesk.month("2026-12")), on: "2027-01-05")
    }
    #expect(noList.contains("Daftar peserta bulan 2026-12"))
    _ = try await desk.run(CloseMonth(try Self.november()))
    try await desk.list("2027-01", (1...5).map { ($0, "PNS", true) })
    let skipped = try await refusal {
      try await desk.run(CloseMonth(try LedgerDesk.month("2027-01")), on: "2027-02-05")
    }
    #expect(skipped.contains("Tutup dahulu bulan 2026-12"))
    let before = try await refusal {
      try await desk.run(CloseMonth(try LedgerDesk.month("2026-10")))
    }
    #expect(before.contains("tidak dapat menyusul"))
  }

  @Test("A compensation needs its minutes, and an objection to the pact has to be settled first")
  func obstacles() async throws {
    let desk = try await LedgerDesk()
    try await desk.fixSilpa(1_000)
    let october = try LedgerDesk.month("2026-10")
    _ = try await desk.run(
      DecideStaffPact(october, approves: false, reason: "dr. Baru belum tercatat"), on: "2026-11-03")
    #expect(try await desk.read().obstacle?.contains("Keberatan") == true)
    _ = try await desk.run(DecideStaffPact(october, approves: true), on: "2026-11-12")
    #expect(try await desk.read().obstacle?.contains("berita acara") == true)
    try await desk.agreeMinutes()
    #expect(try await desk.read().obstacle == nil)
    let closed = try await desk.run(CloseMonth(try Self.november()))
    #expect(closed.payable == closed.capitation - Rupiah(1_000) && closed.after == .nothing)
  }

  @Test("What a closed month was counted from can neither be withdrawn nor added to")
  func kept() async throws {
    let desk = try await LedgerDesk()
    try await desk.fixSilpa(1_000)
    try await desk.agreeMinutes()
    _ = try await desk.run(CloseMonth(try Self.november()))
    let fixing = try #require(try await desk.entries().fixings.first)
    let refused = try await refusal {
      try await desk.run(WithdrawEntry("silpa", id: fixing.id.text, because: "salah"))
    }
    #expect(refused.contains("sudah ditutup"))
    let correction = try await problems {
      try await desk.run(
        RecordCorrection(
          .audit, of: try LedgerDesk.month("2026-09"), settledIn: try Self.november(), amount: Rupiah(-5)))
    }
    #expect(correction[RecordCorrection.Field.settledIn]?.contains("sudah ditutup") == true)
  }
}

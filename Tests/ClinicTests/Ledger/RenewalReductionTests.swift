import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("A renewal that was made up for, of somebody who proves to have left (CAP-10, CAP-18)")
struct RenewalReductionTests {
  private static let later = "2027-02-01"

  /// A desk with a dentist whose renewal in November is made up for in December.
  private struct Renewed {
    let desk: LedgerDesk
    let dentist: Practitioner

    init() async throws {
      desk = try await LedgerDesk()
      dentist = try await desk.renewedDentist(enteredOn: "2026-11-02")
      try await desk.list("2026-12", (1...120).map { ($0, "PNS", true) })
      try await desk.agreeMinutes("2026-12", number: "BA/12/2026")
    }

    func close(_ months: String...) async throws {
      for month in months {
        _ = try await desk.run(CloseMonth(try LedgerDesk.month(month)), on: "2027-01-06")
      }
    }

    func leave(_ practitioner: PractitionerID, since day: String) async throws {
      _ = try await desk.run(
        RecordDeparture(practitioner, leftOn: try LedgerDesk.day(day), reason: "Pindah"),
        on: RenewalReductionTests.later)
    }

    func read(_ month: String) async throws -> ReadLedgerMonth.Answer {
      try await desk.read(month, on: RenewalReductionTests.later)
    }

    func accept(_ proposed: [ProposedReduction]) async throws {
      _ = try await desk.run(AcceptReductions(proposed.total), on: RenewalReductionTests.later)
    }

    /// What December paid for November's renewal.
    func madeUp() async throws -> Rupiah {
      let corrections = try await desk.entries(on: RenewalReductionTests.later).corrections
      return try #require(corrections.first { $0.cause == .renewal }).amount
    }

    /// What a closed month comes to with other numbers.
    func worth(_ month: String, doctors: Int64, dentists: Int64) async throws -> Rupiah {
      let read = try await read(month)
      let closing = try #require(read.ledger.closing)
      return try read.ledger.terms.staffDifference(
        ofCase: Array(closing.input.utf8), doctors: doctors, dentists: dentists
      ).otherwise
    }
  }

  @Test("Gone before the month began, the renewal is taken back whole beside what the next month was counted")
  func whole() async throws {
    let renewed = try await Renewed()
    try await renewed.close("2026-11", "2026-12")
    let kept = try await renewed.desk.entries(on: Self.later).corrections
    #expect(kept.map(\.madeUpFor) == [[renewed.dentist.id]])
    try await renewed.leave(renewed.dentist.id, since: "2026-11-01")
    let november = try await renewed.read("2026-11")
    #expect(november.reductions.map(\.month.text) == ["2026-11", "2026-12"])
    let first = try #require(november.reductions.first)
    #expect(try await first.amount == renewed.madeUp() && first.amount > .zero)
    #expect(first.reduction.madeUp == first.amount && first.reduction.closed == first.reduction.recomputed)
    #expect(first.gone.map(\.name) == ["drg. Contoh Baru"])
    #expect(first.explanation.contains { $0.step == "Ditambahkan karena perpanjangan SIP" })
    #expect(november.remainingDrift == .zero)
    let second = try #require(november.reductions.last)
    let december = try await renewed.worth("2026-12", doctors: 2, dentists: 0)
    #expect(second.reduction.closed - second.amount == december && second.reduction.madeUp == .zero)

    try await renewed.accept(november.reductions)
    for month in ["2026-11", "2026-12"] {
      let read = try await renewed.read(month)
      #expect(read.reductions.isEmpty && read.drift == .zero)
    }
    let taken = try await renewed.desk.entries(on: Self.later).corrections.filter { $0.cause == .decrease }
    #expect(taken.allSatisfy { $0.note.contains("Tidak bertugas lagi sejak 2026-11-01") })
  }

  @Test("Gone later in the month, the renewal of that month stays and only the next month is lowered")
  func within() async throws {
    let renewed = try await Renewed()
    try await renewed.close("2026-11", "2026-12")
    try await renewed.leave(renewed.dentist.id, since: "2026-11-15")
    let november = try await renewed.read("2026-11")
    #expect(november.reductions.map(\.month.text) == ["2026-12"] && november.drift == .zero)
  }

  @Test(
    "Together with a loss among those who were counted, the month is paid as it comes to without any of them")
  func together() async throws {
    let renewed = try await Renewed()
    try await renewed.close("2026-11", "2026-12")
    let madeUp = try await renewed.madeUp()
    let closed = try #require(try await renewed.read("2026-11").ledger.closing).capitation
    let nobody = try await renewed.worth("2026-11", doctors: 0, dentists: 0)
    for role in [Role.dokter, .kepala] {
      let doctor = try #require(renewed.desk.paid.demo.practitioners[role])
      try await renewed.leave(doctor.id, since: "2026-10-20")
    }
    // Without another doctor who remains the dentist's renewal is not made up for either.
    let without = try #require(try await renewed.read("2026-11").reductions.first)
    #expect(without.gone.count == 3 && without.amount == closed + madeUp - nobody)
    try await renewed.accept(try await renewed.read("2026-11").reductions)
    let rest = try await renewed.read("2026-11")
    #expect(rest.reductions.isEmpty && rest.drift == .zero)
    try await renewed.leave(renewed.dentist.id, since: "2026-11-01")
    // Nothing is left to take back of November, while December had counted the dentist.
    #expect(try await renewed.read("2026-11").reductions.allSatisfy { $0.month.text == "2026-12" })
  }

  @Test("A loss among those who were counted leaves the renewal of who is still there")
  func stays() async throws {
    let renewed = try await Renewed()
    try await renewed.close("2026-11", "2026-12")
    let madeUp = try await renewed.madeUp()
    let closed = try #require(try await renewed.read("2026-11").ledger.closing).capitation
    let doctor = try #require(renewed.desk.paid.demo.practitioners[.dokter])
    try await renewed.leave(doctor.id, since: "2026-10-20")
    let there = try await renewed.worth("2026-11", doctors: 1, dentists: 1)
    let proposed = try await renewed.read("2026-11").reductions.first { $0.month.text == "2026-11" }
    #expect((proposed?.amount ?? .zero) == max(.zero, closed + madeUp - there))
    #expect(try await renewed.read("2026-11").remainingDrift == .zero)
  }

  @Test("Also of a month from before the first one that was closed")
  func unclosed() async throws {
    let renewed = try await Renewed()
    try await renewed.close("2026-12")
    try await renewed.leave(renewed.dentist.id, since: "2026-11-01")
    let proposed = try await renewed.read("2026-12").reductions
    #expect(proposed.map(\.month.text) == ["2026-11", "2026-12"])
    #expect(try await proposed.first?.amount == renewed.madeUp())
    try await renewed.accept(proposed)
    #expect(try await renewed.read("2026-12").reductions.isEmpty)
  }

  @Test("What somebody wrote down by hand names nobody and is left to a hand")
  func byHand() async throws {
    let renewed = try await Renewed()
    _ = try await renewed.desk.run(
      RecordCorrection(
        .renewal, of: try LedgerDesk.month("2026-11"), settledIn: try LedgerDesk.month("2026-12"),
        amount: Rupiah(5)))
    try await renewed.close("2026-11", "2026-12")
    try await renewed.leave(renewed.dentist.id, since: "2026-11-01")
    #expect(try await renewed.read("2026-11").reductions.map(\.month.text) == ["2026-12"])
  }
}

import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Who counts in a month of the ledger")
struct CountedStaffTests {
  @Test("Under an objection to the pact nobody counts until it is settled; the reader is told")
  func objection() async throws {
    let desk = try await LedgerDesk()
    let whole = try await desk.read(on: "2026-11-10").ledger
    let october = try LedgerDesk.month("2026-10")
    _ = try await desk.run(
      DecideStaffPact(october, approves: false, reason: "dr. Baru belum tercatat"), on: "2026-11-03")
    let disputed = try await desk.read(on: "2026-11-10")
    #expect(disputed.ledger.doctors == 0 && disputed.ledger.capitation.total < whole.capitation.total)
    #expect(
      disputed.figures.doctors.allSatisfy {
        $0.standing == .notCounted("Pakta Integritas belum disetujui.")
      })
    #expect(disputed.ledger.warnings.contains { $0.contains("Keberatan 2026-11-03") })
    _ = try await desk.run(DecideStaffPact(october, approves: true), on: "2026-11-12")
    #expect(try await desk.read(on: "2026-11-12").ledger.doctors == 2)
  }

  @Test("While there is time until the 4th doctors are forecast as approved, and that is said")
  func waiting() async throws {
    let desk = try await LedgerDesk()
    let early = try await desk.read("2026-12", on: "2026-12-02").ledger
    #expect(early.doctors == 2 && early.warnings.contains { $0.contains("2026-11 belum diputuskan") })
    let late = try await desk.read("2026-12", on: "2026-12-05").ledger
    #expect(late.doctors == 2 && !late.warnings.contains { $0.contains("belum diputuskan") })
  }

  @Test("A renewal entered a day late is made up for in the next month by itself, to the rupiah, and kept")
  func renewal() async throws {
    let desk = try await LedgerDesk()
    _ = try await desk.renewedDentist(enteredOn: "2026-11-02")
    let november = try await desk.read()
    let difference = try november.ledger.terms.staffDifference(
      november.figures.input, doctors: 2, dentists: 1)
    #expect(november.ledger.dentists == 0 && difference.amount > .zero)
    let december = try await desk.read("2026-12").ledger
    let correction = try #require(december.corrections.first)
    #expect(december.corrections.count == 1 && correction.cause == .renewal && correction.isDerived)
    #expect(correction.amount == difference.amount && december.settlement.corrections == difference.amount)
    #expect(correction.note.contains("drg. Contoh Baru") && correction.note.contains("2026-11-02"))
    #expect(december.dentists == 1)

    try await desk.list("2026-12", (1...120).map { ($0, "PNS", true) })
    _ = try await desk.run(CloseMonth(try LedgerDesk.month("2026-11")))
    try await desk.agreeMinutes("2026-12", number: "BA/12/2026")
    let closed = try await desk.run(CloseMonth(try LedgerDesk.month("2026-12")), on: "2027-01-06")
    #expect(closed.corrections == difference.amount)
    let kept = try await desk.read("2026-12", on: "2027-01-06").ledger
    #expect(
      kept.corrections.map(\.amount) == [difference.amount] && kept.settlement.payable == closed.payable)
    #expect(try await desk.entries(on: "2027-01-06").corrections.map(\.cause) == [.renewal])
    #expect(try await desk.read("2026-11", on: "2027-01-06").drift == .zero)
    #expect(try await desk.read("2027-01", on: "2027-01-06").ledger.corrections.isEmpty)
  }

  @Test("A renewal is made up for only while another doctor remains, not by the licence of one who left")
  func alone() async throws {
    let desk = try await LedgerDesk()
    _ = try await desk.renewedDentist(enteredOn: "2026-11-02")
    let doctors = try await desk.read().figures.doctors.filter { $0.practitioner.profession == .doctor }
    for doctor in doctors {
      _ = try await desk.run(
        RecordDeparture(
          doctor.practitioner.id, leftOn: try LedgerDesk.day("2026-10-15"), reason: "Pindah tugas"))
    }
    #expect(!doctors.isEmpty)
    #expect(try await desk.read("2026-12").ledger.corrections.isEmpty)
  }

  @Test("Two days late there is no correction; one that somebody wrote down takes its place")
  func none() async throws {
    let late = try await LedgerDesk()
    _ = try await late.renewedDentist(enteredOn: "2026-11-03")
    #expect(try await late.read("2026-12").ledger.corrections.isEmpty)
    let desk = try await LedgerDesk()
    _ = try await desk.renewedDentist(enteredOn: "2026-11-02")
    _ = try await desk.run(
      RecordCorrection(
        .renewal, of: try LedgerDesk.month("2026-11"), settledIn: try LedgerDesk.month("2026-12"),
        amount: Rupiah(5)))
    #expect(try await desk.read("2026-12").ledger.corrections.map(\.amount) == [Rupiah(5)])
  }
}

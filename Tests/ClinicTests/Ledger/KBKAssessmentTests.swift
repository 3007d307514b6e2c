import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("KBK as BPJS assessed it")
struct KBKAssessmentTests {
  typealias Field = RecordKBKAssessment.Field

  static func assessment(
    _ percent: Int = 95, contact: String = "151,25", ratings: [Int] = [4, 3, 4], month: String = "2026-11",
    on iso: String = "2026-12-03", reference: String = "HFIS/KBK/11", note: String = ""
  ) throws -> RecordKBKAssessment {
    RecordKBKAssessment(
      of: try LedgerDesk.month(month),
      AssessedKBK(
        contactRate: try #require(ExactDecimal(contact)), referralRatio: try #require(ExactDecimal("2.1")),
        prolanisRatio: try #require(ExactDecimal("5")), ratings: ratings, percent: percent),
      on: try LedgerDesk.day(iso), reference: reference, note: note)
  }

  @Test(
    "Once BPJS assessed it, ledger and cockpit expect the month by BPJS's percentage; ours stands beside it")
  func used() async throws {
    let desk = try await LedgerDesk()
    for number in 1...20 { try await desk.paid.visit(number) }
    let before = try await desk.read()
    #expect(
      before.ledger.assessment == nil && before.figures.capitation.total == before.figures.byOwnCounts.total)
    _ = try await desk.run(Self.assessment(85, ratings: [1, 1, 1]))
    let after = try await desk.read()
    #expect(
      after.ledger.assessment?.assessed.percent == 85 && after.ledger.assessment?.recordedBy.isEmpty == false)
    #expect(after.ledger.capitation.kbkPercent == Fraction(85))
    #expect(after.figures.byOwnCounts.total == before.ledger.capitation.total)
    #expect(after.ledger.settlement.payable == after.ledger.capitation.total)
    let cockpit = try await desk.clinic().read(
      ReadCapitationMonth(try LedgerDesk.month("2026-11")), by: desk.paid.demo.actor(.kepala))
    #expect(cockpit.capitation.total == after.ledger.capitation.total && cockpit.percent == 85)
    #expect(cockpit.byOwnCounts.total == before.ledger.capitation.total && cockpit.kbk.percent > 85)
    #expect(cockpit.assessment?.assessed.contactRate == ExactDecimal("151.25"))
  }

  @Test("Assessed again the newest holds, and the reason is asked for; a wrong one is withdrawn")
  func again() async throws {
    let desk = try await LedgerDesk()
    _ = try await desk.run(Self.assessment())
    let same = try await problems { try await desk.run(Self.assessment()) }
    #expect(same[Field.reference]?.contains("sudah dicatat") == true)
    let bare = try await problems { try await desk.run(Self.assessment(90, ratings: [2, 2, 4])) }
    #expect(bare[Field.note]?.contains("mengapa BPJS menilai ulang") == true)
    let second = try await desk.run(
      Self.assessment(90, ratings: [2, 2, 4], note: "Data kontak diperbaiki"), on: "2026-12-08")
    let again = try await desk.read(on: "2026-12-08")
    #expect(again.ledger.capitation.kbkPercent == Fraction(90) && again.assessments.count == 2)
    _ = try await desk.run(
      WithdrawEntry("penilaian-kbk", id: second.text, because: "Salah bulan"), on: "2026-12-08")
    #expect(try await desk.read(on: "2026-12-08").ledger.capitation.kbkPercent == Fraction(95))
  }

  @Test("A month closed before BPJS assessed it stays as closed; the difference is settled as a correction")
  func correction() async throws {
    let desk = try await LedgerDesk()
    let november = try LedgerDesk.month("2026-11")
    let closed = try await desk.run(CloseMonth(november))
    _ = try await desk.run(Self.assessment(100, ratings: [4, 4, 4], on: "2026-12-10"), on: "2026-12-11")
    let read = try await desk.read(on: "2026-12-11")
    #expect(read.ledger.capitation.total == closed.capitation && read.ledger.assessment == nil)
    let drift = try #require(read.drift)
    #expect(drift == read.figures.capitation.total - closed.capitation && drift > .zero)
    _ = try await desk.run(
      RecordCorrection(
        .performance, of: november, settledIn: try #require(read.openMonth), amount: drift,
        letter: "HFIS/KBK/11"),
      on: "2026-12-11")
    #expect(try await desk.read(on: "2026-12-11").drift == .zero)
    let december = try await desk.read("2026-12", on: "2026-12-11").ledger
    #expect(december.settlement.corrections == drift && december.corrections.first?.cause == .performance)
  }

  @Test(
    "A month closed by BPJS's assessment comes to the same years later, and its assessment cannot be withdrawn"
  )
  func closed() async throws {
    let desk = try await LedgerDesk()
    let id = try await desk.run(Self.assessment())
    let closed = try await desk.run(CloseMonth(try LedgerDesk.month("2026-11")))
    #expect(closed.records.assessment == id.text && closed.input.contains("\"percent\":95"))
    let refused = try await refusal {
      try await desk.run(WithdrawEntry("penilaian-kbk", id: id.text, because: "salah"))
    }
    #expect(refused.contains("sudah ditutup"))
    for number in 1...40 { try await desk.paid.visit(number) }
    let later = try await desk.read(on: "2029-01-03")
    #expect(later.replay?.isSame == true && later.drift == .zero && later.ledger.assessment?.id == id)
    let again = try await desk.run(
      Self.assessment(100, ratings: [4, 4, 4], note: "Keberatan diterima"), on: "2027-02-01")
    _ = try await desk.run(
      WithdrawEntry("penilaian-kbk", id: again.text, because: "Dibatalkan BPJS"), on: "2027-02-02")
    #expect(try await desk.read(on: "2027-02-03").drift == .zero)
  }

  @Test("Impossible figures, the future and a missing proof are refused by field")
  func refused() async throws {
    let desk = try await LedgerDesk(participants: 1)
    let wrong: [(RecordKBKAssessment, String)] = [
      (try Self.assessment(97), Field.percent), (try Self.assessment(contact: "1000,1"), Field.contactRate),
      (try Self.assessment(contact: "-1"), Field.contactRate),
      (try Self.assessment(ratings: [5, 3, 4]), Field.contactRating),
      (try Self.assessment(ratings: [4, 0, 4]), Field.referralRating),
      (try Self.assessment(ratings: []), Field.contactRating),
      (try Self.assessment(on: "2026-12-08"), Field.assessedOn),
      (try Self.assessment(on: "2025-12-03"), Field.assessedOn),
      (try Self.assessment(month: "2027-01"), Field.assessedOn),
      (try Self.assessment(reference: " "), Field.reference),
    ]
    for (command, field) in wrong {
      let told = try await problems { try await desk.run(command) }
      #expect(told[field] != nil, "\(field)")
    }
    await #expect(throws: Refusal.forbidden(.keepLedger)) {
      try await desk.run(Self.assessment(), as: .klaim)
    }
  }

  @Test(
    "Who came or went after the first of the month is told, and the month is still counted by its first day")
  func doctors() async throws {
    let desk = try await LedgerDesk()
    let before = try await desk.read().ledger.capitation.total
    let doctor = try #require(desk.paid.demo.practitioners[.dokter])
    _ = try await desk.run(
      RecordDeparture(doctor.id, leftOn: try LedgerDesk.day("2026-11-15"), reason: "Pindah"), on: "2026-11-20"
    )
    let cockpit = try await desk.clinic("2026-11-20").read(
      ReadCapitationMonth(), by: desk.paid.demo.actor(.kepala))
    let after = try await desk.read().ledger.capitation.total
    #expect(cockpit.capitation.total == before && after == before)
    #expect(cockpit.warnings.contains { $0.contains("menurut dokter tanggal 1") && $0.contains(doctor.name) })
  }
}

import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Losses that became known after a month was closed, and count back (CAP-18)")
struct ReductionTests {
  /// November and December 2026, closed with both doctors.
  private func close(_ desk: LedgerDesk) async throws {
    _ = try await desk.run(CloseMonth(try LedgerDesk.month("2026-11")))
    try await desk.list("2026-12", (1...120).map { ($0, "PNS", true) })
    _ = try await desk.run(CloseMonth(try LedgerDesk.month("2026-12")), on: "2027-01-06")
  }

  private func leave(
    _ desk: LedgerDesk, _ roles: [Role] = [.dokter, .kepala], since day: String, on iso: String = "2027-02-01"
  ) async throws {
    for role in roles {
      let doctor = try #require(desk.paid.demo.practitioners[role])
      _ = try await desk.run(
        RecordDeparture(doctor.id, leftOn: try LedgerDesk.day(day), reason: "Pindah"), on: iso)
    }
  }

  /// A dentist whose licence HFIS has known for years.
  private func dentist(_ desk: LedgerDesk) async throws -> Practitioner {
    let dentist = Practitioner(
      id: PractitionerID(at: PaidMonth.today), facility: desk.paid.demo.facility.id, name: "drg. Contoh Lama",
      nik: NIK(stored: "3204135203859102"), profession: .dentist, sip: "503/9102/SIP/2024", bpjsDoctor: nil)
    try await desk.paid.store.write { try dentist.insert(in: $0) }
    _ = try await desk.run(
      RecordLicence(
        dentist.id, number: "503/9102/SIP/2024", issuedOn: try LedgerDesk.day("2024-01-01"),
        validUntil: try LedgerDesk.day("2028-12-31"), enteredOn: try LedgerDesk.day("2024-01-02")),
      on: "2026-11-03")
    return dentist
  }

  /// What a closed month comes to with other numbers.
  private func otherwise(
    _ month: ReadLedgerMonth.Answer, doctors: Int64, dentists: Int64
  ) throws -> Rupiah {
    let closing = try #require(month.ledger.closing)
    return try month.ledger.terms.staffDifference(
      ofCase: Array(closing.input.utf8), doctors: doctors, dentists: dentists
    ).otherwise
  }

  @Test("A departure written down two months late is proposed for the closed months from the next first on")
  func late() async throws {
    let desk = try await LedgerDesk()
    try await close(desk)
    try await leave(desk, since: "2026-11-15")
    let december = try await desk.read("2026-12", on: "2027-02-01")
    let closing = try #require(december.ledger.closing)
    let proposed = try #require(december.reductions.first)
    #expect(december.reductions.map(\.month.text) == ["2026-12"])
    #expect(
      try proposed.amount == closing.capitation - otherwise(december, doctors: 0, dentists: 0)
        && proposed.amount > .zero)
    #expect(proposed.settledIn.text == "2027-01" && proposed.gone.count == 2)
    #expect(proposed.gone.allSatisfy { $0.reason == "Tidak bertugas lagi sejak 2026-11-15." })
    #expect(proposed.explanation.last?.source == december.ledger.terms.source(.decrease))
    let drift = try #require(december.drift)
    #expect(drift + proposed.amount == .zero && december.remainingDrift == .zero)
    #expect(try await desk.read("2027-01", on: "2027-02-01").ledger.doctors == 0)
  }

  @Test("All are accepted at once: each becomes a correction with its reason, and none comes again")
  func accepted() async throws {
    let desk = try await LedgerDesk()
    try await close(desk)
    try await leave(desk, since: "2026-10-20")
    let proposed = try await desk.read("2026-12", on: "2027-02-01").reductions
    #expect(proposed.map(\.month.text) == ["2026-11", "2026-12"])
    let changed = try await refusal { try await desk.run(AcceptReductions(Rupiah(1)), on: "2027-02-01") }
    #expect(changed.contains(proposed.total.text))
    await #expect(throws: Refusal.forbidden(.keepLedger)) {
      try await desk.run(AcceptReductions(proposed.total), on: "2027-02-01", as: .dokter)
    }
    #expect(try await desk.entries(on: "2027-02-01").corrections.isEmpty)

    _ = try await desk.run(AcceptReductions(proposed.total), on: "2027-02-01")
    let kept = try await desk.entries(on: "2027-02-01").corrections
    #expect(kept.map(\.cause) == [.decrease, .decrease])
    #expect(kept.map(\.firstMonth).sorted() == proposed.map(\.month))
    #expect(kept.reduce(Rupiah.zero) { $0 + $1.amount } == Rupiah.zero - proposed.total)
    #expect(kept.allSatisfy { $0.note.contains("Tidak bertugas lagi sejak 2026-10-20") && !$0.isDerived })
    for month in ["2026-11", "2026-12"] {
      let read = try await desk.read(month, on: "2027-02-01")
      #expect(read.reductions.isEmpty && read.drift == .zero)
    }
    let open = try await desk.read("2027-01", on: "2027-02-01").ledger
    #expect(open.settlement.corrections == Rupiah.zero - proposed.total)
    let again = try await refusal {
      try await desk.run(AcceptReductions(proposed.total), on: "2027-02-01")
    }
    #expect(again.contains("Tidak ada pengurangan"))

    let first = try #require(kept.first)
    _ = try await desk.run(
      WithdrawEntry("koreksi", id: first.id.text, because: "Ada surat tugas"), on: "2027-02-02")
    #expect(
      try await desk.read("2026-12", on: "2027-02-02").reductions.map(\.month) == [first.firstMonth])
  }

  @Test("Nothing is proposed where the tariff stays, nor for what was known when the month was closed")
  func none() async throws {
    let same = try await LedgerDesk()
    try await close(same)
    try await leave(same, [.dokter], since: "2026-10-15")
    #expect(try await same.read("2026-11", on: "2027-02-01").reductions.isEmpty)

    let known = try await LedgerDesk()
    try await leave(known, since: "2026-10-15", on: "2026-11-20")
    #expect(try await known.read().ledger.doctors == 0)
    try await close(known)
    #expect(try await known.read("2026-11", on: "2027-02-01").reductions.isEmpty)
  }

  @Test("What becomes known later still is proposed without what was taken back already")
  func rest() async throws {
    let desk = try await LedgerDesk()
    let dentist = try await dentist(desk)
    try await close(desk)
    _ = try await desk.run(
      RecordDeparture(dentist.id, leftOn: try LedgerDesk.day("2026-11-20"), reason: "Meninggal"),
      on: "2027-02-01")
    let december = try await desk.read("2026-12", on: "2027-02-01")
    let closing = try #require(december.ledger.closing)
    #expect(closing.dentists == 1)
    let first = december.reductions.total
    #expect(
      try first == closing.capitation - otherwise(december, doctors: 2, dentists: 0) && first > .zero)
    _ = try await desk.run(AcceptReductions(first), on: "2027-02-01")

    try await leave(desk, since: "2026-12-01", on: "2027-02-10")
    let later = try #require(try await desk.read("2026-12", on: "2027-02-10").reductions.first)
    #expect(later.reduction.corrected == first && later.gone.count == 3)
    #expect(
      try later.amount == closing.capitation - otherwise(december, doctors: 0, dentists: 0) - first)
    _ = try await desk.run(AcceptReductions(later.amount), on: "2027-02-10")
    #expect(try await desk.read("2026-12", on: "2027-02-10").drift == .zero)
  }

  @Test("A licence that ended earlier than was written down counts back from the first after its end")
  func ended() async throws {
    let desk = try await LedgerDesk()
    try await close(desk)
    let counted = try await desk.read("2026-12", on: "2027-01-07").figures.doctors.filter(\.counts)
    #expect(counted.count == 2)
    for doctor in counted {
      let licence = try #require(doctor.licences.last)
      _ = try await desk.run(
        RecordLicence(
          doctor.practitioner.id, number: licence.number, issuedOn: licence.issuedOn,
          validUntil: try LedgerDesk.day("2026-11-30"), enteredOn: nil), on: "2027-02-01")
    }
    let december = try await desk.read("2026-12", on: "2027-02-01")
    #expect(december.reductions.map(\.month.text) == ["2026-12"])
    #expect(
      december.reductions.first?.gone.allSatisfy {
        $0.reason == "Tidak ada SIP yang berlaku pada 2026-12-01."
      } == true)
    #expect(december.figures.doctors.allSatisfy { $0.licences.count <= 1 })
    #expect(try await desk.read("2026-11", on: "2027-02-01").figures.number(.doctor) == 2)
  }

  @Test("A specialist's licence entered late counts back too; a decrease over several months takes its place")
  func specialist() async throws {
    let desk = try await LedgerDesk()
    try await close(desk)
    for role in [Role.dokter, .kepala] {
      let doctor = try #require(desk.paid.demo.practitioners[role])
      _ = try await desk.run(
        RecordLicence(
          doctor.id, number: "503/91/SP-\(role.rawValue)", issuedOn: try LedgerDesk.day("2026-12-01"),
          validUntil: try LedgerDesk.day("2031-11-30"), isSpecialist: true, enteredOn: nil),
        on: "2027-02-01")
    }
    let proposed = try await desk.read("2026-12", on: "2027-02-01").reductions
    #expect(proposed.map(\.month.text) == ["2026-12"])
    #expect(proposed.first?.gone.first?.reason.contains("SIP spesialis") == true)
    _ = try await desk.run(
      RecordCorrection(
        .decrease, of: try LedgerDesk.month("2026-11"), through: try LedgerDesk.month("2026-12"),
        settledIn: try LedgerDesk.month("2027-01"), amount: Rupiah(-5)), on: "2027-02-01")
    #expect(try await desk.read("2026-12", on: "2027-02-01").reductions.isEmpty)
  }
}

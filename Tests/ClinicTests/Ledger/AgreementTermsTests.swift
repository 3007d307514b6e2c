import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("An agreement's terms added by date")
struct AgreementTermsTests {
  private static func file(_ name: String, from: String, until: String? = nil) -> [UInt8] {
    let end = until.map { #","until":"\#($0)""# } ?? ""
    return Array(
      """
      {"name":"\(name)","title":"PKS \(name)","citation":"PKS \(name)","from":"\(from)"\(end),
       "basedOn":"bontang-2024"}
      """.utf8)
  }

  private func add(_ desk: LedgerDesk, _ file: [UInt8]) async throws -> String {
    try await desk.run(AddAgreementTerms(file), as: .adminDinas)
  }

  @Test("Added terms pay from their own first day on; earlier months keep what they were counted by")
  func byDate() async throws {
    let desk = try await LedgerDesk()
    #expect(
      try await add(desk, Self.file("contoh-2026", from: "2026-11-01", until: "2026-12-31")) == "contoh-2026")
    #expect(try await desk.read("2026-11").ledger.terms.name == "contoh-2026")
    #expect(try await desk.read("2026-10").ledger.terms.name == "bontang-2024")
    #expect(try await desk.paid.read().terms.name == "contoh-2026")
    let closed = try await desk.run(CloseMonth(try LedgerDesk.month("2026-11")))
    #expect(closed.terms == "contoh-2026")
    let known = try await desk.clinic().read(ReadAgreementTerms(), by: desk.paid.demo.actor(.kepala))
    let id = try #require(known.added.first?.id)
    let kept = try await refusal { try await desk.run(WithdrawAgreementTerms(id), as: .adminDinas) }
    #expect(kept.contains("ditutup menurut perjanjian ini"))
  }

  @Test("A Puskesmas that chose another agreement later keeps it")
  func chosen() async throws {
    let desk = try await LedgerDesk()
    _ = try await add(desk, Self.file("contoh-2026", from: "2026-01-01", until: "2026-12-31"))
    _ = try await desk.run(ChooseAgreement("pmk3-2023", since: try LedgerDesk.day("2026-06-01")))
    #expect(try await desk.read("2026-11").ledger.terms.name == "pmk3-2023")
    #expect(try await desk.read("2026-03").ledger.terms.name == "contoh-2026")
    let facility = desk.paid.demo.facility.id
    let claims = try await desk.paid.store.read { try ClaimAgreements(of: facility, in: $0) }
    let names = try ["2025-12-31", "2026-03-01", "2026-06-01"].map {
      claims.terms(on: try LedgerDesk.day($0)).name
    }
    #expect(names == ["bontang-2024", "contoh-2026", "pmk3-2023"])
  }

  @Test("Overlapping, unreadable, misspelt and double files are refused with the place and a sentence")
  func refused() async throws {
    let desk = try await LedgerDesk(participants: 1)
    _ = try await add(desk, Self.file("contoh-2026", from: "2026-01-01", until: "2026-12-31"))
    for (file, words) in [
      (Self.file("contoh-2027", from: "2026-12-31"), "tumpang tindih"),
      (Self.file("contoh-2026", from: "2027-01-01"), "sudah dipakai"),
      (Self.file("Contoh 2027", from: "2027-01-01"), "huruf kecil"),
      (Self.file("contoh-2027", from: "2027-13-01"), "tanggal"), (Array("{".utf8), "JSON tidak sah"),
      ([], "Pilih berkas"), (Array(#"{"nama":"x"}"#.utf8), "Isian nama"),
    ] {
      let problems = try await problems { try await add(desk, file) }
      #expect(problems["berkas"]?.contains(words) == true, "\(problems["berkas"] ?? "diterima")")
    }
    await #expect(throws: Refusal.forbidden(.importReferenceData)) {
      try await desk.run(AddAgreementTerms(Self.file("contoh-2028", from: "2028-01-01")))
    }
  }

  @Test("A wrong file is withdrawn before anything was closed by it, and its days are free again")
  func withdrawn() async throws {
    let desk = try await LedgerDesk(participants: 1)
    _ = try await add(desk, Self.file("contoh-2026", from: "2026-01-01", until: "2026-12-31"))
    let known = try await desk.clinic().read(ReadAgreementTerms(), by: desk.paid.demo.actor(.kepala))
    try await desk.run(WithdrawAgreementTerms(try #require(known.added.first?.id)), as: .adminDinas)
    #expect(try await desk.read().ledger.terms.name == "bontang-2024")
    #expect(try await add(desk, Self.file("contoh-2026", from: "2026-01-01")) == "contoh-2026")
  }
}

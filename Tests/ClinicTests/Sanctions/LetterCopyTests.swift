import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Copies of a sanction to the Dinas and the association")
struct LetterCopyTests {
  private func house() async throws -> (clinic: Clinic, head: Actor) {
    let store = try await ReferenceStore.empty()
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    return (Clinic(store: store, clock: .fixed(PaidMonth.today)), demo.actor(.kepala))
  }

  private func warning(_ kind: GivenWarning.Kind) throws -> GiveWarning {
    GiveWarning(
      number: "T/\(kind.rawValue)", kind, .service, on: try day("2026-11-02"), about: "Poli tutup lebih awal")
  }

  @Test("A copy is open until it is written down when and how it was sent; the newest entry holds")
  func sent() async throws {
    let (clinic, head) = try await house()
    let id = try await clinic.run(try warning(.written), by: head)
    #expect(try await clinic.read(ReadSanctions(), by: head).openCopies[id]?.count == 2)
    func send(_ recipient: LetterCopy.Recipient, _ iso: String, _ way: LetterCopy.Way) async throws {
      _ = try await clinic.run(
        RecordLetterCopy(of: .warning(id), to: recipient, on: try day(iso), way, proof: "TT/1"), by: head)
    }
    try await send(.district, "2026-11-03", .hand)
    try await send(.district, "2026-11-04", .email)
    let half = try await clinic.read(ReadWarning(id), by: head).copies
    #expect(half.open == [.association] && half.sent[.district]?.sentOn.iso == "2026-11-04")
    #expect(half.sent[.district]?.way == .email && half.sent[.district]?.recordedBy == head.name)
    try await send(.association, "2026-11-05", .post)
    #expect(try await clinic.read(ReadSanctions(), by: head).openCopies[id] == nil)
  }

  @Test("What is missing is told field by field; a day before the letter and an oral warning are refused")
  func refused() async throws {
    let (clinic, head) = try await house()
    let id = try await clinic.run(try warning(.written), by: head)
    func fields(_ iso: String?) async throws -> [String] {
      try await problems {
        try await clinic.run(
          RecordLetterCopy(of: .warning(id), to: nil, on: try iso.map(day), nil), by: head)
      }.all.map(\.field)
    }
    #expect(try await fields(nil) == ["penerima", "cara", "dikirim"])
    #expect(try await fields("2026-11-01") == ["penerima", "cara", "dikirim"])
    #expect(try await fields("2026-11-21") == ["penerima", "cara", "dikirim"])
    let oral = try await clinic.run(try warning(.oral), by: head)
    let sentence = try await conflict {
      try await clinic.run(
        RecordLetterCopy(of: .warning(oral), to: .district, on: try day("2026-11-03"), .hand), by: head)
    }
    #expect(sentence.contains("lisan"))
    #expect(try await clinic.read(ReadSanctions(), by: head).openCopies[oral] == nil)
  }

  @Test("An end on a ground has its copies too, a notice has none")
  func endings() async throws {
    let (clinic, head) = try await house()
    _ = try await clinic.run(RecordTermination(.legal, on: try day("2026-11-10"), note: "S/1"), by: head)
    let ending = try #require(try await clinic.read(ReadEndings(), by: head).endings.first)
    #expect(try await clinic.read(ReadEnding(ending.id), by: head).copies.open.count == 2)
    let copies = try await clinic.run(
      RecordLetterCopy(of: .ending(ending.id), to: .association, on: try day("2026-11-12"), .post), by: head)
    #expect(copies.open == [.district] && ending.cause.needsCopies)
  }
}

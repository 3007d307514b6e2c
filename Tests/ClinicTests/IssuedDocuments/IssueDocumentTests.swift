import Testing
import Vocabulary

@testable import Clinic

@Suite("Issuing a paper and taking it back")
struct IssueDocumentTests {
  private struct House {
    let clinic: Clinic
    let demo: DemoPuskesmas
    var head: Actor { demo.actor(.kepala) }

    init() async throws {
      let store = try await Schema.temporaryStore()
      demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
      clinic = Clinic(store: store, clock: .fixed(PaidMonth.today))
    }

    func issue(_ number: String = "S-1", _ hash: String = "a", after: DocumentCode? = nil) async throws
      -> IssuedDocument?
    {
      let draft = DocumentDraft(.letter, number: number, title: "Surat", facts: [.init("Hal", "Undangan")])
      return try await clinic.run(
        IssueDocument(
          draft, seal: DocumentSeal(.random(), issuedAt: PaidMonth.today), sha256: hash, after: after),
        by: head)
    }
  }

  @Test("A record tells who, when and what; another version supersedes it and counts on")
  func versions() async throws {
    let house = try await House()
    let first = try #require(try await house.issue())
    #expect(first.version == 1 && first.issuedBy == house.head.name && first.state == .valid)
    let second = try #require(try await house.issue("S-1", "b", after: first.code))
    #expect(second.version == 2)
    let old = try #require(try await house.clinic.publicDocument(first.code)).document
    #expect(old.state == .superseded && old.supersededAt == second.issuedAt)
    #expect(try await house.clinic.publicDocument(second.code)?.document.state == .valid)
  }

  @Test("Who drew for a version that is no longer the newest is told so, and nothing is written")
  func overtaken() async throws {
    let house = try await House()
    let first = try #require(try await house.issue())
    #expect(try await house.issue("S-1", "b", after: nil) == nil)
    let list = try await house.clinic.read(ReadIssuedDocuments(), by: house.head)
    #expect(list.documents.map(\.code) == [first.code] && list.total == 1)
  }

  @Test("A paper is taken back once, with a reason that names nobody; only the newest version can be")
  func withdrawn() async throws {
    let house = try await House()
    let first = try #require(try await house.issue())
    let second = try #require(try await house.issue("S-1", "b", after: first.code))
    for why in ["", String(repeating: "x", count: 201), "NIK 3204135203859001 salah"] {
      await #expect(throws: Problems.self) {
        try await house.clinic.run(WithdrawDocument(second.code, because: why), by: house.head)
      }
    }
    await #expect(throws: Refusal.self) {
      try await house.clinic.run(WithdrawDocument(first.code, because: "Salah"), by: house.head)
    }
    try await house.clinic.run(WithdrawDocument(second.code, because: "Salah alamat"), by: house.head)
    let seen = try #require(try await house.clinic.publicDocument(second.code)).document
    #expect(seen.state == .withdrawn && seen.withdrawal?.why == "Salah alamat")
    await #expect(throws: Refusal.self) {
      try await house.clinic.run(WithdrawDocument(second.code, because: "Lagi"), by: house.head)
    }
    await #expect(throws: Refusal.forbidden(.withdrawDocument)) {
      try await house.clinic.run(WithdrawDocument(second.code, because: "x"), by: house.demo.actor(.loket))
    }
  }

  @Test("A NIK among what the public may read is refused, and so is a paper without a number")
  func unfit() async throws {
    let house = try await House()
    for draft in [
      DocumentDraft(.letter, number: "S-1", title: "Surat", facts: [.init("NIK", "3204135203859001")]),
      DocumentDraft(.letter, number: "", title: "Surat", facts: []),
    ] {
      await #expect(throws: Problems.self) {
        try await house.clinic.run(
          IssueDocument(
            draft, seal: DocumentSeal(.random(), issuedAt: PaidMonth.today), sha256: "a", after: nil),
          by: house.head)
      }
    }
  }

  @Test("A code that was never given out finds nothing")
  func unknown() async throws {
    #expect(try await House().clinic.publicDocument(.random()) == nil)
  }
}

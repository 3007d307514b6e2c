import JKN
import Testing
import Vocabulary

@Suite("Where KBK applies")
struct KBKScopeTests {
  private func scope(
    _ since: String?, _ participants: Int64, runs: Bool = true, _ terms: AgreementTerms? = nil
  ) throws -> KBKScope {
    let terms = try terms ?? ShippedTerms.named("bontang-2024")
    return terms.kbkScope(
      KBKStanding(runs: runs, cooperatingSince: since.map { day($0) }, on: day("2024-11-01")),
      participants: participants)
  }

  @Test(
    "A year of work together or 5,000 participants: one is enough, and the explanation says which it was",
    arguments: [
      ("2023-11-01", 10, true, "KBK berlaku karena lama kerja sama"),
      ("2023-11-02", 4_999, false, "KBK berlaku: tidak satu pun syarat terpenuhi"),
      ("2024-10-01", 5_000, true, "KBK berlaku karena jumlah peserta"),
      ("2020-01-01", 9_000, true, "KBK berlaku karena lama kerja sama dan jumlah peserta"),
    ])
  func conditions(since: String, participants: Int64, applies: Bool, words: String) throws {
    let found = try scope(since, participants)
    #expect(found.applies == applies && found.explanation.last?.step == words)
    #expect(found.explanation.allSatisfy { $0.source.hasSuffix("Lampiran II I.A.2.d.2") })
  }

  @Test("Who does not run KBK is paid in full; an unknown beginning counts as long enough and is said")
  func flags() throws {
    #expect(try !scope("2020-01-01", 9_000, runs: false).applies)
    let unknown = try scope(nil, 10)
    #expect(unknown.applies && unknown.explanation[0].step.contains("belum dicatat"))
  }

  @Test("Another agreement may ask for both conditions, other figures, or none")
  func otherTerms() throws {
    func terms(_ scope: String) throws -> AgreementTerms {
      let section = """
        "contactRate":{"weightPercent":40,"bands":[{"rating":4,"atLeast":150},{"rating":1}]},
        "referralRatio":{"weightPercent":50,"bands":[{"rating":4,"atMost":2},{"rating":1}]},
        "prolanisRatio":{"weightPercent":10,"bands":[{"rating":4,"atLeast":5},{"rating":1}]},
        "payments":[{"fromTenths":10,"percent":85}]\(scope)
        """
      let file = """
        {"name":"baru","title":"Baru","citation":"Baru","from":"2025-01-01","basedOn":"bontang-2024","kbk":{\(section)}}
        """
      return try AgreementTerms(JSONText(Array(file.utf8)), known: try ShippedTerms.all())
    }
    let both = try terms(#","scope":{"cooperationMonths":24,"participants":1000,"reading":"both"}"#)
    #expect(try !scope("2022-12-01", 5_000, both).applies && scope("2022-11-01", 1_000, both).applies)
    #expect(try !scope("2022-11-01", 999, both).applies)
    #expect(try scope("2024-10-31", 1, terms("")).applies)
  }

  @Test("A capitation case that brings its standing finds out itself whether it is paid by performance")
  func capitation() throws {
    func ask(_ since: String) throws -> ExactJSON {
      try Bench().ask(
        .capitation,
        """
        {"participants":[{"sex":"M","age":30,"count":4000}],"doctors":1,"dentists":1,"kbk":{"percent":85},
         "kbkScope":{"runs":true,"cooperatingSince":"\(since)","on":"2024-11-01"}}
        """)
    }
    #expect(try ask("2020-01-01").decimal("kbkPercent") == "85")
    #expect(try ask("2024-05-01").decimal("kbkPercent") == "100")
    #expect(try ask("2024-05-01").isExplained)
  }
}

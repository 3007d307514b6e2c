import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The history at the insurer")
struct CareHistoryPagesTests {
  private static let card = "0001234567890"

  @Test("The tab is led to the address of this one opening, and the journal tells who opened whose")
  func opening() async throws {
    let history = CareHistory { card in .address("http://127.0.0.1:1/view?token=\(card.text)") }
    let visit = try await ExaminationSite(card: Self.card, insurer: Insurer(history: history))
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      #expect(try await browser.get(.encounters(.open(visit.id))).text.contains("i-Care"))
      let opened = try await browser.post(.encounters(.careHistory(visit.id)), [:])
      #expect(opened.status == .ok)
      #expect(opened.text.contains("http://127.0.0.1:1/view?token=\(Self.card)"))
    }
    let facts: [String] = try await visit.site.clinic.store.read { tx in
      try tx.all(
        """
        SELECT p.body FROM journal_entry e
        JOIN journal_payload p ON p.facility = e.facility AND p.sequence = e.sequence
        WHERE e.kind = \(FactKind.careHistoryOpened)
        """
      ) { try $0["body"] }
    }
    #expect(facts.count == 1)
    #expect(facts.allSatisfy { !$0.contains("token") && !$0.contains(Self.card) })
  }

  @Test("Without an answer the doctor reads why, and the visit goes on")
  func unavailable() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let page = try await browser.post(.encounters(.careHistory(visit.id)), [:])
      #expect(page.text.contains("i-Care BPJS belum dihubungkan"))
    }
  }

  @Test("A nurse or a clerk opens nobody's history")
  func access() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    try await visit.test(as: .loket) { browser in
      let answer = try await browser.post(.encounters(.careHistory(visit.id)), [:])
      #expect(answer.status == .forbidden)
    }
  }
}

import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("What the screening in Mobile JKN found")
struct ScreeningPagesTests {
  private static let card = "0002000009001"

  private static let directory = ScreeningDirectory(
    totals: { .found([ScreeningTotal(disease: "diabetes_mellitus", atRisk: 12, notAtRisk: 88)]) },
    participants: { _ in
      .found([
        ScreenedParticipant(
          card: card, name: "SITI <CONTOH>", age: 51, isAtRisk: ["diabetes_mellitus": true, "anemia": false]),
        ScreenedParticipant(card: "0002000009002", name: "ORANG LAIN", age: nil, isAtRisk: [:]),
      ])
    },
    candidates: { programme, _ in
      programme == .hypertension
        ? .unavailable("P-Care sedang tidak menjawab.")
        : .found([
          ProlanisCandidate(
            card: card, name: "SITI <CONTOH>", age: 51, lastDiagnosis: "E119 Diabetes", isMember: true)
        ])
    })

  private static func site(_ directory: ScreeningDirectory = directory) async throws -> TestSite {
    try await TestSite(insurer: Insurer(screenings: directory)) { ScreeningPages(clinic: $0) }
  }

  private func facts(_ site: TestSite) async throws -> [String] {
    try await site.clinic.store.read { tx in
      try tx.all(
        """
        SELECT p.body FROM journal_entry e
        JOIN journal_payload p ON p.facility = e.facility AND p.sequence = e.sequence
        WHERE e.kind = 'screening.opened' ORDER BY e.sequence
        """
      ) { try $0["body"] }
    }
  }

  @Test("Totals by disease, in words; who looked stands in the journal")
  func totals() async throws {
    let site = try await Self.site()
    try await site.test(as: .dokter) { browser async throws in
      let page = try await browser.get(.prolanis(.screening()))
      #expect(page.status == .ok && page.text.contains("Diabetes melitus") && page.text.contains("88"))
      #expect(!page.text.contains("SITI"))
    }
    #expect(try await facts(site).map { $0.contains("totals") } == [true])
  }

  @Test(
    "People by card or name; who is a patient here leads to the record and into Prolanis, and nothing is kept"
  )
  func people() async throws {
    let site = try await Self.site()
    let patient = try await site.examinedPatient().patient
    try await site.clinic.store.write { tx in
      _ = try tx.execute("UPDATE patient SET jkn_number = \(Self.card) WHERE id = \(patient)")
    }
    try await site.test(as: .dokter) { browser async throws in
      let page = try await browser.get(.prolanis(.screening(search: "siti")))
      #expect(page.status == .ok && page.text.contains("SITI &lt;CONTOH&gt;"))
      #expect(page.text.contains("BPJS: sudah · di sini: belum"))
      #expect(page.text.contains("/pasien/\(patient)") && page.text.contains("Daftarkan"))
      #expect(page.text.contains("P-Care sedang tidak menjawab."))
      #expect(page.text.contains("Talasemia"))
      let short = try await browser.get(.prolanis(.screening(search: "si")))
      #expect(short.status == .unprocessableContent && short.text.contains("sedikitnya 3 huruf"))
    }
    let kept = try await facts(site)
    #expect(kept.count == 2 && !kept.joined().contains("siti"))
  }

  @Test("Without a connection the page says so; the counter may not look")
  func without() async throws {
    let site = try await Self.site(.unavailable)
    try await site.test(as: .dokter) { browser async throws in
      let page = try await browser.get(.prolanis(.screening(search: "contoh")))
      #expect(page.status == .ok && page.text.contains("BPJS belum dihubungkan"))
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.prolanis(.screening())).status == .forbidden)
    }
  }
}

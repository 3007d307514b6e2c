import Clinic
import Documents
import JKN
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The papers of the capitation ledger")
struct LedgerPapersTests {
  private static func answer(_ site: TestSite) async throws -> ReadLedgerMonth.Answer {
    let month = try #require(ParticipantMonth("2026-10"))
    try await ImportParticipants(site.clinic, by: site.demo.actor(.kepala)).run(
      Array("no kartu;nama;tgl lahir;jk\n0002000001001;Peserta Satu;01-01-1990;L\n".utf8), name: "o.csv",
      month: month)
    let september = try #require(ParticipantMonth("2026-09"))
    try await site.clinic.run(
      RecordCorrection(.decrease, of: september, settledIn: month, amount: Rupiah(-1_234)),
      by: site.demo.actor(.kepala))
    return try await site.clinic.read(ReadLedgerMonth(month), by: site.demo.actor(.kepala))
  }

  private static func texts(_ document: Documents.Document) -> String { "\(document)" }

  @Test("The account says every step with the figure of the page, and that an open month may still change")
  func account() async throws {
    let site = try await TestSite()
    let answer = try await Self.answer(site)
    let paper = LedgerDocument(answer: answer, district: "Kab. Bandung")
    let shown = Self.texts(paper.document(at: TestSite.morning))
    for line in answer.ledger.lines {
      #expect(shown.contains(line.step) && shown.contains(CapitationWords.value(line.value)))
    }
    #expect(shown.contains("SEMENTARA") && shown.contains("KABUPATEN BANDUNG") && paper.draft == nil)
    let pdf = try paper.document(at: TestSite.morning).pdf()
    #expect(pdf.starts(with: Array("%PDF".utf8)))
    if let words = try PDFText.of(pdf) {
      #expect(words.contains(CapitationWords.value(.money(answer.ledger.settlement.payable))))
      #expect(words.contains("RINCIAN KAPITASI OKTOBER 2026") && words.contains("PKS Bontang 2024"))
    }
  }

  @Test("The minutes name each offset with its article and add up; without a number they are a draft")
  func minutes() async throws {
    let site = try await TestSite()
    let answer = try await Self.answer(site)
    let paper = CompensationDocument(answer: answer, district: "Kab. Bandung")
    let text = Self.texts(paper.document(at: TestSite.morning))
    #expect(text.contains("-Rp1.234") && text.contains("Lampiran II III.9-10") && text.contains("KONSEP"))
    #expect(paper.draft == nil)
  }

  @Test("The penalty's minutes say the days late and the penalty, counted until today")
  func penalty() async throws {
    let site = try await TestSite()
    let answer = try await Self.answer(site)
    let paper = PenaltyDocument(answer: answer, district: "")
    let text = Self.texts(paper.document(at: TestSite.morning))
    #expect(paper.draft == nil && text.contains("KONSEP"))
    let owed = try #require(answer.payments.last)
    #expect(owed.receipt == nil && owed.late.daysLate == 36)
    #expect(text.contains(owed.late.penalty.text) && text.contains("dihitung sampai 20 Nov 2026"))
  }
}

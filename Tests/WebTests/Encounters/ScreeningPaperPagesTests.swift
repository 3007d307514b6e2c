import Clinic
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of a screening's papers")
struct ScreeningPaperPagesTests {
  private static let card = "0001234567890"

  @Test("A statement is printed, signed and kept; a letter is printed once it says where to")
  func papers() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    try await visit.test(as: .dokter) { browser in
      let page = try await browser.get(.encounters(.screeningPapers(visit.id)))
      #expect(page.status == .ok && page.text.contains("Sudah ditandatangani: Diabetes"))
      let statement = try await browser.get(
        .encounters(.screeningPaper(visit.id, kind: "statement", subject: "diabetes")))
      #expect(statement.status == .ok && statement.text.hasPrefix("%PDF"))
      let signed = try await browser.post(
        .encounters(.screeningPapers(visit.id)), ["surat": "statement", "skrining": "diabetes"])
      #expect(signed.status == .seeOther)
      let letter = Route.encounters(.screeningPaper(visit.id, kind: "introduction", subject: "thalassaemia"))
      #expect(try await browser.get(letter).status == .notFound)
      let sent = try await browser.post(
        .encounters(.screeningPapers(visit.id)),
        ["surat": "introduction", "skrining": "thalassaemia", "tempat": "Lab <Contoh>"])
      #expect(sent.status == .seeOther)
      #expect(try await browser.get(letter).text.hasPrefix("%PDF"))
      let after = try await browser.get(.encounters(.screeningPapers(visit.id)))
      #expect(after.text.contains("sudah ditandatangani; dicatat") && after.text.contains("Lab &lt;Contoh"))
      #expect(!after.text.contains("Sudah ditandatangani: Diabetes"))
      #expect(try await browser.get(.encounters(.summary(visit.id))).text.contains("Surat skrining"))
    }
  }

  @Test("The papers say who, what and when; whoever checks them reads nothing of the screening")
  func words() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    let record = try await visit.record()
    let paper = ScreeningStatementDocument(
      record: record, subject: .iva, district: "Kab. Bandung", madeAt: TestSite.morning)
    let issued = try await DocumentDesk.test(visit.site.clinic).issue(
      paper.draft, drawing: paper.document, by: visit.site.demo.actor(.dokter))
    #expect(issued.record.kind == .screeningStatement)
    #expect(!(issued.record.facts.map(\.value) + [issued.record.number]).joined().contains("IVA"))
    guard let text = try PDFText.of(issued.pdf) else { return }
    for expected in ["BELUM SKRINING", "Siti <Rahmawati>", Self.card, "(IVA)", "1 Januari 2026"] {
      #expect(text.contains(expected), "\(expected)")
    }
  }

  @Test("What is missing or unknown is told, and the counter does not get there")
  func refused() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    try await visit.test(as: .perawat) { browser in
      _ = try await browser.get(.encounters(.screeningPapers(visit.id)))
      let empty = try await browser.post(.encounters(.screeningPapers(visit.id)), ["surat": "introduction"])
      #expect(empty.status == .unprocessableContent && empty.text.contains("Pilih skriningnya"))
      for (kind, subject) in [("statement", "lung"), ("received", "diabetes"), ("x", "iva")] {
        let file = try await browser.get(
          .encounters(.screeningPaper(visit.id, kind: kind, subject: subject)))
        #expect(file.status == .notFound)
      }
    }
    try await visit.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.encounters(.screeningPapers(visit.id))).status == .forbidden)
    }
  }

  @Test("Who pays for him- or herself is told that there are none")
  func general() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      let page = try await browser.get(.encounters(.screeningPapers(visit.id)))
      #expect(page.text.contains("hanya untuk kunjungan yang dijamin JKN"))
      let file = try await browser.get(
        .encounters(.screeningPaper(visit.id, kind: "statement", subject: "diabetes")))
      #expect(file.status == .notFound)
    }
  }
}

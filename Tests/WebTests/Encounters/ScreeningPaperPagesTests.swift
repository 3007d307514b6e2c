import Clinic
import PDFReading
import Store
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
      record: record, number: "\(record.encounter.number)-S2", subject: .iva, district: "Kab. Bandung",
      madeAt: TestSite.morning)
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

  @Test(
    "Who is registered elsewhere brings a letter along; its place stands on the page, and it is not printed")
  func elsewhere() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    let encounter = visit.encounter
    try await visit.site.clinic.store.write { tx in
      _ = try tx.execute("UPDATE encounter SET payer = \(Payer.jknElsewhere) WHERE id = \(encounter)")
    }
    try await visit.test(as: .perawat) { browser in
      let page = try await browser.get(.encounters(.screeningPapers(visit.id)))
      #expect(page.text.contains("Pasien membawa dari FKTP-nya"))
      let kept = try await browser.post(
        .encounters(.screeningPapers(visit.id)),
        ["surat": "received", "skrining": "diabetes", "tempat": "Klinik <Contoh>"])
      #expect(kept.status == .seeOther)
      let after = try await browser.get(.encounters(.screeningPapers(visit.id)))
      #expect(after.text.contains("dibawa dari Klinik &lt;Contoh&gt;"))
      let file = try await browser.get(
        .encounters(.screeningPaper(visit.id, kind: "received", subject: "diabetes")))
      #expect(file.status == .notFound)
    }
  }

  @Test("A man is offered and may have none of the screenings that are for women only")
  func man() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    let patient = visit.patient.id
    try await visit.site.clinic.store.write { tx in
      _ = try tx.execute("UPDATE patient SET sex = \(Sex.male) WHERE id = \(patient)")
    }
    try await visit.test(as: .dokter) { browser in
      let page = try await browser.get(.encounters(.screeningPapers(visit.id)))
      #expect(page.text.contains("Diabetes melitus") && !page.text.contains("(IVA)"))
      let refused = try await browser.post(
        .encounters(.screeningPapers(visit.id)), ["surat": "statement", "skrining": "iva"])
      #expect(refused.status == .unprocessableContent && refused.text.contains("peserta perempuan"))
      let file = try await browser.get(
        .encounters(.screeningPaper(visit.id, kind: "statement", subject: "iva")))
      #expect(file.status == .notFound)
    }
  }

  @Test(
    "A paper that was written down by mistake is taken back with a reason, stays marked and is not printed")
  func withdrawn() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    try await visit.test(as: .dokter) { browser in
      let empty = try await browser.get(.encounters(.screeningPapers(visit.id)))
      #expect(!empty.text.contains("Tarik surat yang keliru"))
      _ = try await browser.post(
        .encounters(.screeningPapers(visit.id)),
        ["surat": "introduction", "skrining": "thalassaemia", "tempat": "Lab Contoh"])
      let letter = Route.encounters(.screeningPaper(visit.id, kind: "introduction", subject: "thalassaemia"))
      #expect(try await browser.get(letter).status == .ok)
      let withdraw = Route.encounters(.withdrawScreeningPaper(visit.id))
      let unknown = try await browser.post(withdraw, ["surat-keliru": "x/y", "alasan-tarik": "Keliru"])
      #expect(unknown.status == .unprocessableContent && unknown.text.contains("Pilih surat yang keliru."))
      let silent = try await browser.post(withdraw, ["surat-keliru": "introduction/thalassaemia"])
      #expect(silent.status == .unprocessableContent && silent.text.contains("Tulis alasannya"))
      let taken = try await browser.post(
        withdraw, ["surat-keliru": "introduction/thalassaemia", "alasan-tarik": "Salah <lab>"])
      #expect(taken.status == .seeOther)
      let after = try await browser.get(.encounters(.screeningPapers(visit.id)))
      #expect(after.text.contains("Surat yang ditarik") && after.text.contains("Salah &lt;lab&gt;"))
      #expect(after.text.contains("ke Lab Contoh") && !after.text.contains("Cetak surat pengantar"))
      #expect(try await browser.get(letter).status == .notFound)
    }
  }

  @Test("What was printed is taken back with its paper; written down again it is printed with another number")
  func withdrawnPrint() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    let letter = Route.encounters(.screeningPaper(visit.id, kind: "introduction", subject: "thalassaemia"))
    try await visit.test(as: .dokter) { browser in
      _ = try await browser.get(.encounters(.screeningPapers(visit.id)))
      for round in [1, 2] {
        let kept = try await browser.post(
          .encounters(.screeningPapers(visit.id)),
          ["surat": "introduction", "skrining": "thalassaemia", "tempat": "Lab Contoh"])
        #expect(kept.status == .seeOther)
        #expect(try await browser.get(letter).status == .ok)
        guard round == 1 else { break }
        let taken = try await browser.post(
          .encounters(.withdrawScreeningPaper(visit.id)),
          ["surat-keliru": "introduction/thalassaemia", "alasan-tarik": "Salah <lab>"])
        #expect(taken.status == .seeOther)
      }
    }
    let issued = try await visit.site.clinic.read(
      ReadIssuedDocuments(kind: .screeningLetter), by: visit.site.demo.actor(.kepala)
    ).documents.sorted { $0.number < $1.number }
    let number = try await visit.record().encounter.number
    #expect(issued.map(\.number) == ["\(number)-S6", "\(number)-S6-2"])
    #expect(issued.map(\.state) == [.withdrawn, .valid])
    let first = try #require(issued.first)
    let found = try #require(try await visit.site.clinic.publicDocument(first.code))
    #expect(CheckedDocumentPage(found: found).html.text.contains("tidak berlaku: Salah &lt;lab&gt;"))
  }

  @Test("At a visit that was cancelled nothing is offered that would be refused, but a paper is taken back")
  func cancelled() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    let encounter = visit.encounter
    try await visit.test(as: .dokter) { browser in
      _ = try await browser.get(.encounters(.screeningPapers(visit.id)))
      _ = try await browser.post(
        .encounters(.screeningPapers(visit.id)),
        ["surat": "introduction", "skrining": "thalassaemia", "tempat": "Lab Contoh"])
    }
    try await visit.site.clinic.store.write { tx in
      _ = try tx.execute("UPDATE encounter SET status = 'cancelled' WHERE id = \(encounter)")
    }
    try await visit.test(as: .dokter) { browser in
      let page = try await browser.get(.encounters(.screeningPapers(visit.id)))
      #expect(page.status == .ok && page.text.contains("sudah dibatalkan"))
      for words in ["Cetak pernyataan", "Cetak surat pengantar", "Sudah ditandatangani:", "Catat surat"] {
        #expect(!page.text.contains(words), "\(words)")
      }
      #expect(page.text.contains("Tarik surat yang keliru"))
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

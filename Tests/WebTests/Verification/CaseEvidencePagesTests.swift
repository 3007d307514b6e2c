import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("Evidence of a case on the pages")
struct CaseEvidencePagesTests {
  private static let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

  @Test("Filed by the head, read by the auditor on the screen only, and by nobody else's auditor address")
  func filed() async throws {
    let house = try await AuditedHouse()
    let demo = try #require(house.site.demo)
    let head = demo.actor(.kepala)
    try await house.clinic.run(
      SupplyEvidence(house.opened.id, "Foto kunjungan rumah", Self.picture), by: head)
    let files = try await house.clinic.read(ReadCase(house.opened.id), by: head).files
    let picture = try #require(files.first { $0.title == "Foto kunjungan rumah" })
    try await house.test { visitor async throws in
      let id = house.opened.id.text
      let sample = try await visitor.get(Route.audits(.file(id)).url)
      #expect(sample.text.contains("Foto kunjungan rumah") && sample.text.contains("PNG"))
      let shown = try await visitor.get(Route.audits(.auditedFile(id, picture.id.text)).url)
      #expect(shown.status == .ok && shown.text.contains("data:image/png;base64,"))
      #expect(shown.text.contains("view-only") && shown.text.contains("Pembacaan ini dicatat"))
      #expect(try await visitor.get(Route.audits(.caseFile(picture.id.text)).url).status == .forbidden)
      #expect(try await visitor.get(Route.audits(.auditedFile(id, house.visit.text)).url).status == .notFound)
    }
  }

  @Test("The form takes a name and a file, says what is wrong beside its field, and takes a wrong file back")
  func form() async throws {
    let site = try await TestSite { VerificationPages(clinic: $0) }
    try await site.test(as: .kepala) { browser async throws in
      let opened = try await browser.post(
        .audits(.list),
        [
          "jenis": "administrative", "dasar": "verification", "dari": "01-10-2026", "sampai": "31-10-2026",
          "tentang": "Surat 12",
        ])
      let id = String(try #require(opened.location).split(separator: "/").last ?? "")
      let wrong = try await browser.upload(
        .audits(.evidence(id)), ["nama-bukti": "Catatan"], file: Array("halo".utf8), as: "pindaian-bukti")
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("harus JPEG atau PNG"))
      let right = try await browser.upload(
        .audits(.evidence(id)), ["nama-bukti": "Daftar hadir"], file: Self.picture, as: "pindaian-bukti")
      #expect(right.status == .seeOther)
      let page = try await browser.get(.audits(.open(id)))
      let file = String(try #require(page.text.firstMatch(of: /\/berkas-perkara\/([0-9a-f-]{36})/)).1)
      #expect(try await browser.get(.audits(.caseFile(file))).headers[.contentType] == "image/png")
      let back = try await browser.post(
        .audits(.withdrawEvidence(id)), ["berkas-salah": file, "alasan-tarik": "Pasien lain"])
      #expect(back.status == .seeOther)
      #expect(try await browser.get(.audits(.caseFile(file))).status == .notFound)
      #expect(try await browser.get(.audits(.open(id))).text.contains("Pasien lain"))
    }
  }

  @Test("A fraud case asks for team, paper and loss, and offers the recovery of what was proven")
  func fraud() async throws {
    let site = try await TestSite { VerificationPages(clinic: $0) }
    try await site.test(as: .kepala) { browser async throws in
      let opened = try await browser.post(
        .audits(.list),
        [
          "jenis": "fraud", "dasar": "verification", "dari": "01-10-2026", "sampai": "31-10-2026",
          "tentang": "Kunjungan fiktif",
        ])
      let id = String(try #require(opened.location).split(separator: "/").last ?? "")
      let bare = try await browser.post(
        .audits(.step(id)), ["langkah": "investigated", "tanggal": "20-11-2026"])
      #expect(bare.status == .unprocessableContent && bare.text.contains("Pilih tim yang memeriksa"))
      let looked = try await browser.upload(
        .audits(.step(id)),
        ["langkah": "investigated", "tanggal": "20-11-2026", "tim": "bpjs", "dokumen": "ST/1"],
        file: Array("%PDF-1.7 x".utf8), as: "pindaian-langkah")
      #expect(looked.status == .seeOther)
      let proven = try await browser.post(
        .audits(.step(id)),
        ["langkah": "proven", "tanggal": "20-11-2026", "dokumen": "LHP/1", "kerugian": "1.000.000"])
      #expect(proven.status == .seeOther)
      let page = try await browser.get(.audits(.open(id)))
      #expect(page.text.contains("Tim AK JKN (BPJS Kesehatan)") && page.text.contains("Dokumen ST/1"))
      #expect(page.text.contains("Kembalikan Rp1.000.000") && page.text.contains("kerugian Rp1.000.000"))
      let recovered = try await browser.post(
        .audits(.recover(id)),
        ["cicilan": "2", "berita-acara": "BA/1", "tanggal-berita-acara": "20-11-2026"])
      #expect(recovered.status == .seeOther)
      #expect(try await browser.get(.audits(.open(id))).text.contains("Pemulihan kerugian disepakati"))
    }
  }
}

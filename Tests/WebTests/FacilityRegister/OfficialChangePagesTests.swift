import Clinic
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The page of changes of officials and its Berita Acara (D-13)")
struct OfficialChangePagesTests {
  private static let typed: FormValues = [
    "jabatan": "head", "perjanjian": "440/12/PKS/2024", "pejabat-lama": "drg. Lama Contoh",
    "pejabat-baru": "dr. Baru <Contoh>", "nip-baru": "19800101 200501 2 001", "berlaku": "20-11-2026",
    "berita-acara": "BA/14", "tanggal": "19-11-2026", "tempat": "Soreang",
  ]

  @Test("What is missing is told; recorded, its row opens the Berita Acara, which can be checked")
  func course() async throws {
    let site = try await TestSite(
      { OfficialChangePages(clinic: $0, documents: .test($0)) }, { CheckPages(clinic: $0) })
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.get(.facilityRegister(.officials)).text.contains("Belum ada pergantian"))
      let empty = try await browser.post(.facilityRegister(.officials), ["tempat": "Soreang"])
      #expect(empty.status == .unprocessableContent && empty.text.contains("Pilih jabatannya"))
      #expect(empty.text.contains("Isi nomor perjanjian") && empty.text.contains("Soreang"))
      #expect(try await browser.post(.facilityRegister(.officials), Self.typed).status == .seeOther)
      let page = try await browser.get(.facilityRegister(.officials))
      #expect(page.text.contains("dr. Baru &lt;Contoh&gt;") && page.text.contains("20 Nov 2026"))
      #expect(page.text.contains("Kepala Puskesmas belum diisi di Data fasilitas"))
      let id = String(try #require(page.text.firstMatch(of: #/pejabat/([0-9a-f-]{36})/berita-acara/#)).1)
      let paper = try await browser.get(.facilityRegister(.officialFile(id)))
      #expect(paper.status == .ok && paper.headers[.contentType] == "application/pdf")
      #expect(try await browser.get(.facilityRegister(.officialFile(id))).text == paper.text)
    }
    let issued = try await site.clinic.read(ReadIssuedDocuments(), by: site.demo.actor(.kepala)).documents
    let record = try #require(issued.first)
    #expect(issued.count == 1 && record.kind == .minutes && record.number == "PP-20261120-0001")
    try await site.test(as: nil) { browser async throws in
      let checked = try await browser.get(.issuedDocuments(.check(record.code.text)))
      #expect(checked.text.contains("asli dan masih berlaku") && checked.text.contains("BA/14"))
      #expect(checked.text.contains("dr. Baru &lt;Contoh&gt;") && !checked.text.contains("19800101"))
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.facilityRegister(.officials)).status == .forbidden)
    }
  }

  @Test("The Berita Acara names the parties, both officials, the day, and that the agreement goes on")
  func paper() async throws {
    let site = try await TestSite { CheckPages(clinic: $0) }
    let head = site.demo.actor(.kepala)
    var form = OfficialChangeForm()
    form.office = .insurerBranch
    form.agreement = "440/12/PKS/2024"
    form.minutes = "BA/14"
    form.signedOn = CalendarDate(iso: "2026-11-19")
    form.place = "Soreang"
    form.effectiveOn = CalendarDate(iso: "2026-12-01")
    form.formerName = "Lama Contoh"
    form.successorName = "Baru Contoh"
    form.successorNumber = "NPP 12345"
    let id = try await site.clinic.run(RecordOfficialChange(form), by: head)
    let paper = OfficialChangePaper(
      change: try await site.clinic.read(ReadOfficialChange(id), by: head), facility: site.demo.facility,
      district: "Kab. Bandung", madeAt: TestSite.morning)
    let issued = try await DocumentDesk.test(site.clinic).issue(
      paper.draft, drawing: paper.document, by: head)
    guard let words = try PDFText.of(issued.pdf) else { return }
    for part in [
      "BERITA ACARA PERGANTIAN PEJABAT", "BA/14", "PUSKESMAS CEMPAKA SARI", "Kepala BPJS Kesehatan Cabang",
      "Lama Contoh", "Baru Contoh", "NPP 12345", "1 Desember 2026", "440/12/PKS/2024",
      "https://sehat.example/periksa/\(issued.record.code.text)",
    ] { #expect(words.contains(part), "\(part)") }
  }
}

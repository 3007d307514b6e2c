import Clinic
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of Janji Layanan and the written HFIS notice")
struct FacilityStandardPagesTests {
  private static func site() async throws -> TestSite {
    try await TestSite(
      { ServicePromisePages(clinic: $0, documents: .test($0)) },
      { RegisterChangePages(clinic: $0, documents: .test($0)) })
  }

  private static let photo: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1, 2]

  @Test(
    "A photograph is uploaded, shown in its row and whole, taken off with a reason; what is no picture is told"
  )
  func promise() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.get(.facilityRegister(.promise)).text.contains("belum tercatat terpasang"))
      let fields: KeyValuePairs = ["tempat": "Loket <1>", "dipasang": "19-11-2026"]
      let text = try await browser.upload(
        .facilityRegister(.postPromise), fields, file: Array("halo".utf8), as: "foto")
      #expect(text.status == .unprocessableContent && text.text.contains("Foto harus JPEG atau PNG"))
      #expect(text.text.contains("Loket &lt;1&gt;"))
      let sent = try await browser.upload(
        .facilityRegister(.postPromise), fields, file: Self.photo, name: "loket.png", as: "foto")
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.facilityRegister(.promise))
      let id = try #require(page.text.firstMatch(of: #/janji-layanan/([0-9a-f-]{36})/foto/#)?.1)
      #expect(page.text.contains("Foto Janji Layanan di Loket &lt;1&gt;"))
      let shown = try await browser.get(.facilityRegister(.promisePhoto(String(id))))
      #expect(shown.status == .ok && shown.headers[.contentType] == "image/png")
      let blank = try await browser.post(.facilityRegister(.removePromise(String(id))))
      #expect(blank.status == .unprocessableContent && blank.text.contains("Tulis alasannya"))
      let removed = try await browser.post(
        .facilityRegister(.removePromise(String(id))), ["alasan": "Dicat ulang"])
      #expect(removed.status == .seeOther)
      #expect(try await browser.get(.facilityRegister(.promise)).text.contains("Dicat ulang"))
      #expect(try await browser.get(.facilityRegister(.promiseFile)).text.hasPrefix("%PDF"))
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.facilityRegister(.promise)).status == .forbidden)
    }
  }

  @Test("A house without a line hands the month's changes in on paper: what is open, and what is late")
  func changes() async throws {
    let site = try await Self.site()
    let head = site.demo.actor(.kepala)
    try await site.clinic.run(RecordFacilityDetail(.phone, "022-5950009"), by: head)
    try await site.clinic.run(RecordFacilityDetail(.beds, "6"), by: head)
    let answer = try await site.clinic.read(ReadRegisterChanges(), by: head)
    let beds = try #require(answer.changes.first { $0.words.contains("tempat tidur") })
    try await site.clinic.run(EnterChange(beds.id, on: answer.today, note: ""), by: head)
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.facilityRegister(.changes()))
      #expect(page.text.contains("Surat perubahan data (PDF)"))
      #expect(try await browser.get(.facilityRegister(.changesFile())).text.hasPrefix("%PDF"))
      let unknown = try await browser.get(.facilityRegister(.changesFile(month: "kemarin")))
      #expect(unknown.status == .notFound)
    }
    let open = try await site.clinic.read(ReadRegisterChanges(), by: head)
    let paper = RegisterChangePaper(
      answer: open, facility: site.demo.facility, head: nil, district: "Kab. Bandung",
      madeAt: TestSite.morning)
    #expect(paper.draft.facts.map(\.value).contains("1"))
    guard let words = try PDFText.of(try paper.document.pdf()) else { return }
    #expect(words.contains("HFIS-2026-11") && words.contains("30 November 2026"))
    #expect(words.contains("022-5950009") && !words.contains("Jumlah tempat tidur: 6"))
  }
}

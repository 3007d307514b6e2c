import Clinic
import JKN
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of self-assessments and their papers (D-07, D-24)")
struct ChecklistPagesTests {
  private static func site() async throws -> TestSite {
    try await TestSite(
      { ChecklistPages(clinic: $0, documents: .test($0)) }, { CheckPages(clinic: $0) })
  }

  private static func met(_ kind: ChecklistKind) throws -> FormValues {
    var form: FormValues = ["tanggal": "20-11-2026"]
    for item in try Checklist.shipped(kind).items { form[AssessChecklist.field(item.code)] = "met" }
    return form
  }

  @Test("A list is gone through; what is lacking stands on top with its note and the day")
  func equipment() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let empty = try await browser.get(.facilityRegister(.checklist(.equipment)))
      #expect(empty.text.contains("belum pernah diperiksa"))
      var form = try Self.met(.equipment)
      form[AssessChecklist.field("internet")] = "short"
      let wrong = try await browser.post(.facilityRegister(.assessChecklist(.equipment)), form)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Tulis apa yang kurang"))
      form[AssessChecklist.note("internet")] = "Putus tiap siang; ganti penyedia Januari"
      let kept = try await browser.post(.facilityRegister(.assessChecklist(.equipment)), form)
      #expect(kept.status == .seeOther)
      let page = try await browser.get(.facilityRegister(.checklist(.equipment)))
      #expect(page.text.contains("1 butir belum terpenuhi") && page.text.contains("Putus tiap siang"))
    }
    try await site.test(as: .loket) { browser async throws in
      for kind in ChecklistKind.allCases {
        #expect(try await browser.get(.facilityRegister(.checklist(kind))).status == .forbidden)
      }
    }
  }

  @Test("The integration list is kept and opened again; its paper can be checked, once however often issued")
  func integration() async throws {
    let site = try await Self.site()
    try await site.test(as: .adminDinas) { browser async throws in
      var form = try Self.met(.integration)
      form[AssessChecklist.field("production-keys")] = "absent"
      form[AssessChecklist.field("tests")] = "short"
      form[AssessChecklist.note("tests")] = "UAT <Januari>"
      let kept = try await browser.post(.facilityRegister(.assessChecklist(.integration)), form)
      #expect(kept.status == .seeOther)
      let page = try await browser.get(.facilityRegister(.checklist(.integration)))
      let id = String(
        try #require(page.text.firstMatch(of: #/komitmen-integrasi/([0-9a-f-]{36})"/#)).1)
      let earlier = try await browser.get(.facilityRegister(.assessment(.integration, id)))
      #expect(earlier.status == .ok && earlier.text.contains("UAT &lt;Januari&gt;"))
      #expect(earlier.text.contains("KI-20261120-0001") && earlier.text.contains("Lampiran X 7.a"))
      let paper = try await browser.get(.facilityRegister(.assessmentFile(.integration, id)))
      #expect(paper.status == .ok && paper.headers[.contentType] == "application/pdf")
      #expect(try await browser.get(.facilityRegister(.assessmentFile(.integration, id))).text == paper.text)
      let other = try await browser.get(.facilityRegister(.assessment(.pharmacy, id)))
      #expect(other.status == .notFound)
    }
    let issued = try await site.clinic.read(ReadIssuedDocuments(), by: site.demo.actor(.kepala)).documents
    let record = try #require(issued.first)
    #expect(issued.count == 1 && record.kind == .checklist && record.number == "KI-20261120-0001")
    try await site.test(as: nil) { browser async throws in
      let checked = try await browser.get(.issuedDocuments(.check(record.code.text)))
      #expect(checked.text.contains("asli dan masih berlaku") && checked.text.contains("PKS 004 Lampiran X"))
    }
  }

  @Test("A list of Pelayanan prima leads to the other areas and stays light")
  func areas() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      for kind in ChecklistKind.service {
        let page = try await browser.get(.facilityRegister(.checklist(kind)))
        #expect(page.status == .ok && page.text.contains("Pelayanan prima: "))
        #expect(page.text.contains("Informasi dan pengaduan") && page.text.utf8.count < 50_000)
      }
      let other = try await browser.get(.facilityRegister(.checklist(.integration)))
      #expect(!other.text.contains("Bagian pelayanan prima"))
    }
  }

  @Test("The paper of an area names its parts, what is not met and what does not apply")
  func service() async throws {
    let site = try await Self.site()
    let head = site.demo.actor(.kepala)
    var findings: [String: ChecklistAssessment.Finding] = [:]
    for item in try Checklist.shipped(.information).items { findings[item.code] = .init(.met) }
    findings["f2-a"] = .init(.short, note: "Loket kosong")
    findings["f1-rest"] = .init(.absent)
    let day = try #require(CalendarDate(iso: "2026-11-20"))
    let id = try await site.clinic.run(AssessChecklist(.information, on: day, findings), by: head)
    let paper = ChecklistPaper(
      assessment: try await site.clinic.read(ReadChecklistAssessment(.information, id), by: head),
      facility: site.demo.facility, head: nil, district: "Kab. Bandung", madeAt: TestSite.morning)
    #expect(paper.draft.facts.map(\.value).suffix(3) == ["7", "1", "1"])
    guard let words = try PDFText.of(try paper.document.pdf()) else { return }
    for part in [
      "DAFTAR PERIKSA PELAYANAN PRIMA", "PUSKESMAS CEMPAKA SARI", "Alur informasi", "Alur pengaduan",
      "Loket kosong", "Tidak berlaku",
    ] { #expect(words.contains(part), "\(part)") }
  }
}

import Clinic
import Documents
import Testing
import Vocabulary

@testable import Web

@Suite("The desk that issues papers")
struct DocumentDeskTests {
  private let draft = DocumentDraft(.letter, number: "S-1", title: "Undangan", facts: [.init("Hal", "Rapat")])

  private func letter(_ words: String) -> Documents.Document {
    Documents.Document("Undangan", madeAt: Instant(milliseconds: 0), blocks: [.paragraph(words)])
  }

  @Test("The same letter again is the same record and the same bytes; another one supersedes it")
  func versions() async throws {
    let site = try await TestSite { CheckPages(clinic: $0) }
    let (desk, head) = (DocumentDesk.test(site.clinic), site.demo.actor(.kepala))
    let first = try await desk.issue(draft, drawing: letter("Senin"), by: head)
    let again = try await desk.issue(draft, drawing: letter("Senin"), by: head)
    #expect(first.record == again.record && first.pdf == again.pdf && first.record.sha256.count == 64)
    let next = try await desk.issue(draft, drawing: letter("Selasa"), by: head)
    #expect(next.record.version == 2 && next.record.code != first.record.code)
    #expect(try await site.clinic.publicDocument(first.record.code)?.document.state == .superseded)
  }

  @Test("What was taken back is not issued again unchanged, but mended it is")
  func withdrawn() async throws {
    let site = try await TestSite { CheckPages(clinic: $0) }
    let (desk, head) = (DocumentDesk.test(site.clinic), site.demo.actor(.kepala))
    let first = try await desk.issue(draft, drawing: letter("Senin"), by: head)
    try await site.clinic.run(WithdrawDocument(first.record.code, because: "Salah hari."), by: head)
    await #expect(throws: Refusal.self) { try await desk.issue(draft, drawing: letter("Senin"), by: head) }
    let mended = try await desk.issue(draft, drawing: letter("Selasa"), by: head)
    #expect(mended.record.state == .valid && mended.record.version == 2)
    #expect(try await site.clinic.publicDocument(first.record.code)?.document.state == .withdrawn)
  }

  @Test("Several at once leave one valid version, and each file is the one of its record")
  func atOnce() async throws {
    let site = try await TestSite { CheckPages(clinic: $0) }
    let (desk, head) = (DocumentDesk.test(site.clinic), site.demo.actor(.kepala))
    let issued = try await withThrowingTaskGroup(of: DocumentDesk.Issued.self) { group in
      for _ in 0..<4 {
        group.addTask { try await desk.issue(draft, drawing: letter("Senin"), by: head) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(issued.map(\.record.code)).count == 1 && Set(issued.map(\.pdf)).count == 1)
  }

  @Test("Addresses begin as the settings say, else where the site listens")
  func addresses() {
    let route = Route.issuedDocuments(.check("abc"))
    #expect(PublicAddress("https://sehat.example//").url(of: route) == "https://sehat.example/periksa/abc")
    #expect(
      WebServer.Settings(port: 81).publicSite.url(of: route) == "http://127.0.0.1:81/periksa/abc")
    #expect(
      WebServer.Settings(publicAddress: "https://a.example/x/").publicSite.url(of: route)
        == "https://a.example/x/periksa/abc")
  }
}

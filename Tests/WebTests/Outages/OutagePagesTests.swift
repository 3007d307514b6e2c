import Clinic
import Journal
import Store
import Testing
import Vocabulary

@testable import Web

@Suite("Gangguan")
struct OutagePagesTests {
  private func site() async throws -> (site: TestSite, id: OutageID) {
    let site = try await TestSite { OutagePages(clinic: $0) }
    let id = OutageID(at: TestSite.morning)
    try await site.clinic.store.write { tx in
      try tx.execute(
        """
        INSERT INTO outage (id, destination, began_at, noticed_at, cause)
        VALUES (\(id), 'pcare', \(TestSite.morning), \(TestSite.morning), 'P-Care tidak menjawab.')
        """)
    }
    return (site, id)
  }

  @Test("The list tells which system, since when and why")
  func list() async throws {
    try await site().site.test(as: .kepala) { browser in
      let page = try await browser.get(.outages(.list()))
      #expect(page.status == .ok)
      #expect(page.text.contains("P-Care tidak menjawab."))
      #expect(page.text.contains("Masih terputus"))
    }
  }

  @Test("What was done is written down with the name; an empty note is refused beside the field")
  func note() async throws {
    let (site, id) = try await site()
    try await site.test(as: .kepala) { browser in
      let refused = try await browser.post(.outages(.note(id.text)), ["tindakan": "  "])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Tuliskan apa yang dilakukan."))
      let kept = try await browser.post(.outages(.note(id.text)), ["tindakan": "Menelepon <KC> Soreang."])
      #expect(kept.status == .seeOther)
      let page = try await browser.get(.outages(.outage(id.text)))
      #expect(page.text.contains("Menelepon &lt;KC&gt; Soreang."))
    }
  }

  @Test("An unknown outage is a page that says so")
  func unknown() async throws {
    try await site().site.test(as: .kepala) { browser in
      let nonsense = try await browser.get(.outages(.outage("0")))
      #expect(nonsense.status == .notFound)
      let other = OutageID(at: TestSite.morning).text
      let absent = try await browser.get(.outages(.outage(other)))
      #expect(absent.status == .notFound)
    }
  }
}

import Clinic
import Store
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of figures")
struct FigurePagesTests {
  private static func site() async throws -> TestSite {
    let site = try await TestSite { FigurePages(clinic: $0) }
    _ = try await site.examinedPatient()
    try await RecountFigures(site.clinic.store).run()
    try await FigureClock.strike(in: site.clinic.store, at: TestSite.morning)
    return site
  }

  @Test("The head of a Puskesmas goes from the figure of a day to the visits behind it")
  func opens() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.figures(.list()))
      #expect(page.status == .ok && page.text.contains("Puskesmas Cempaka Sari"))
      #expect(!page.text.contains("Siti Rahmawati"))
      let visits = Route.figures(.visits(day: "2026-11-20", measure: "visit"))
      #expect(page.text.contains("ukuran=visit"))
      #expect(try await browser.get(visits).text.contains("Siti Rahmawati"))
    }
  }

  @Test("Who only looks at figures sees no name and no way to one; the counter sees no figures")
  func observer() async throws {
    let site = try await Self.site()
    try await site.test(as: .pengamat) { browser async throws in
      let page = try await browser.get(.figures(.list()))
      #expect(page.status == .ok && !page.text.contains("ukuran=") && !page.text.contains("Siti"))
      #expect(
        try await browser.get(.figures(.visits(day: "2026-11-20", measure: "visit"))).status == .forbidden)
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.figures(.list())).status == .forbidden)
    }
  }

  @Test("Outages are told by system with their minutes, without their cause")
  func outages() async throws {
    let site = try await Self.site()
    try await site.clinic.store.write { tx in
      let began = TestSite.morning - .seconds(1800)
      try tx.execute(
        """
        INSERT INTO outage (id, destination, began_at, noticed_at, ended_at, cause)
        VALUES ('gangguan', 'pcare', \(began), \(began), \(TestSite.morning), 'kabel putus')
        """)
    }
    try await FigureClock.strike(in: site.clinic.store, at: TestSite.morning)
    try await site.test(as: .pengamat) { browser async throws in
      let page = try await browser.get(.figures(.list()))
      #expect(page.text.contains("Gangguan sambungan") && page.text.contains("30 menit"))
      #expect(page.text.contains("P-Care") && !page.text.contains("kabel putus"))
    }
  }

  @Test("A district whose figures stopped arriving shows until when they are complete")
  func late() async throws {
    let site = try await Self.site()
    try await site.clinic.store.write { tx in
      let before = TestSite.morning - .seconds(7200)
      try tx.execute("UPDATE figure_facility SET complete_until = \(before)")
    }
    try await site.test(as: .pengamat) { browser async throws in
      #expect(try await browser.get(.figures(.list())).text.contains("data sampai 20 Nov 2026, 06.00 WIB"))
    }
  }

  @Test(
    "Days that cannot be are told beside the field, and the rest of the page still stands",
    arguments: [
      ("abc", "", "Tulis tanggal"), ("20-11-2026", "01-11-2026", "sebelum tanggal akhir"),
      ("01-01-2020", "20-11-2026", "Paling lama satu tahun"),
    ])
  func badDays(from: String, to: String, sentence: String) async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.figures(.list(from: from, to: to)))
      #expect(page.status == .unprocessableContent && page.text.contains(sentence))
    }
  }

  @Test("Addresses that mean nothing are answered as not found")
  func badAddresses() async throws {
    let site = try await Self.site()
    try await site.test(as: .adminDinas) { browser async throws in
      #expect(try await browser.get(.figures(.list(facility: "x'--"))).status == .notFound)
      #expect(
        try await browser.get(.figures(.visits(day: "2026-02-30", measure: "visit"))).status == .notFound)
      #expect(
        try await browser.get(.figures(.visits(day: "2026-11-20", measure: "delivered"))).status == .notFound)
      #expect(try await browser.get(.figures(.list(district: "9999"))).text.contains("Belum ada angka"))
    }
  }
}

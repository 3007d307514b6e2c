import Clinic
import HTTPTypes
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of disputes")
struct DisputePagesTests {
  @Test("A dispute is opened from a warning, climbs the ladder, and its subject opens")
  func walked() async throws {
    let site = try await TestSite(
      { DisputePages(clinic: $0) }, { SanctionPages(clinic: $0, documents: .test($0)) })
    let warning = try await site.clinic.run(
      GiveWarning(
        number: "T/1", .written, .service, on: CalendarDate(iso: "2026-11-02"), about: "Poli tutup"),
      by: site.demo.actor(.kepala))
    try await site.test(as: .kepala) { browser async throws in
      let about = "warning:\(warning.text)"
      #expect(
        try await browser.get(.sanctions(.open(warning.text))).text.contains("Buka sengketa tentang ini"))
      let form = try await browser.get(.disputes(.list(about: about)))
      #expect(form.text.contains("value=\"\(about)\" selected"))
      let wrong = try await browser.post(
        .disputes(.list()), ["tentang": about, "nilai": "1,5", "pokok": "Jam layanan", "sejak": "03-11-2026"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("tanpa sen"))
      let opened = try await browser.post(
        .disputes(.list()), ["tentang": about, "pokok": "Jam layanan", "sejak": "03-11-2026"])
      let id = String(try #require(opened.location).split(separator: "/").last ?? "")
      let page = try await browser.get(.disputes(.open(id)))
      #expect(page.text.contains(Route.sanctions(.open(warning.text)).url) && page.text.contains("T/1"))
      let court = try await browser.post(
        .disputes(.step(id)), ["langkah": "court", "tanggal": "04-11-2026"])
      #expect(court.status == .unprocessableContent && court.text.contains("dimulai dengan musyawarah"))
      for (step, result) in [("deliberation", ""), ("met", "Belum sepakat"), ("mediation", "")] {
        let taken = try await browser.post(
          .disputes(.step(id)),
          ["langkah": step, "tanggal": "04-11-2026", "hasil": result, "batas": "30-11-2026"])
        #expect(taken.status == .seeOther)
      }
      let ladder = try await browser.get(.disputes(.open(id)))
      #expect(ladder.text.contains("dilewati") && ladder.text.contains("Pengadilan Negeri"))
      let list = try await browser.get(.disputes(.list()))
      #expect(list.text.contains("Mediasi") && list.text.contains("30 Nov"))
      _ = try await browser.post(
        .disputes(.step(id)), ["langkah": "agreed", "tanggal": "05-11-2026", "hasil": "Sepakat"])
      #expect(!(try await browser.get(.disputes(.open(id))).text.contains("Langkah berikutnya")))
      #expect(try await browser.get(.sanctions(.open(warning.text))).text.contains("S-20261120-0001"))
    }
    try await site.test(as: .dokter) { browser async throws in
      #expect(try await browser.get(.disputes(.list())).status == .forbidden)
    }
  }
}

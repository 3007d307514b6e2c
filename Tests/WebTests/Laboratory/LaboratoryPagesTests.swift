import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The laboratory's pages")
struct LaboratoryPagesTests {
  private func site() async throws -> TestSite { try await TestSite({ LaboratoryPages(clinic: $0) }) }

  /// The ids of the tests asked for, in the order of the form.
  private static func requests(_ id: LaboratoryOrderID, _ site: TestSite) async throws -> [String] {
    try await site.clinic.store.read {
      try LaboratoryOrder.find(id, of: site.demo.facility.id, in: $0).requests.map(\.id.text)
    }
  }

  @Test("From the specimen to the corrected report without a script")
  func walk() async throws {
    let site = try await site()
    let id = try await site.laboratoryOrder()
    let requests = try await Self.requests(id, site)
    try await site.test(as: .analis) { browser in
      let page = Route.laboratory(.order(id.text))
      #expect(try await browser.get(.laboratory(.list())).text.contains("Ambil spesimen"))
      #expect(try await browser.get(page).text.contains("Darah: Hemoglobin"))

      let refused = try await browser.post(.laboratory(.specimen(id.text)), ["kinds": "119297000"])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("sedikitnya dua tanda pengenal"))
      let late = try await browser.post(
        .laboratory(.specimen(id.text)),
        ["identifiers": "name", "identifiers": "nik", "kinds": "119297000", "collectedAt": "25.00"])
      #expect(late.text.contains("Isi jam seperti 08.41."))
      let taken = try await browser.post(
        .laboratory(.specimen(id.text)),
        ["identifiers": "name", "identifiers": "nik", "kinds": "119297000", "kinds": "122575003"])
      #expect(taken.location == page.url)
      #expect(try await browser.get(.laboratory(.specimenLabel(id.text))).text.contains("L-20261120-0001-B"))

      let bad = try await browser.send(
        .post, Route.laboratory(.result(id.text)).url,
        body: "\(requests[0])=abc&\(requests[1])=Negatif&"
          + TestBrowser.encode([FormToken.field: browser.token?.text ?? ""]))
      #expect(bad.status == .unprocessableContent)
      #expect(bad.text.contains("Isi dengan angka, misalnya 12,5"))
      let entered = try await browser.send(
        .post, Route.laboratory(.result(id.text)).url,
        body: "\(requests[0])=13%2C1&\(requests[1])=Negatif&"
          + TestBrowser.encode([FormToken.field: browser.token?.text ?? ""]))
      #expect(entered.location == page.url)
      #expect(try await browser.get(page).text.contains("Keluarkan laporan"))
      #expect(try await browser.get(.laboratory(.paper(id.text))).text.contains("HASIL SEMENTARA"))

      let released = try await browser.post(
        .laboratory(.report(id.text)), ["conclusion": "Dalam batas normal"])
      #expect(released.location == page.url)
      let paper = try await browser.get(.laboratory(.paper(id.text))).text
      #expect(paper.contains("HASIL PEMERIKSAAN LABORATORIUM"))
      #expect(paper.contains("13,1"))

      let silent = try await browser.post(.laboratory(.correction(id.text)), ["conclusion": "Lain"])
      #expect(silent.text.contains("Tulis alasan koreksi."))
      let corrected = try await browser.post(
        .laboratory(.correction(id.text)), ["conclusion": "Lain", "reason": "Salah ketik"])
      #expect(corrected.location == page.url)
      #expect(try await browser.get(page).text.contains("versi 2, koreksi: Salah ketik"))
    }
  }

  @Test("Others find the door closed", arguments: [Role.loket, .perawat, .dokter, .apoteker, .kepala])
  func roles(role: Role) async throws {
    let site = try await site()
    let id = try await site.laboratoryOrder()
    try await site.test(as: role) { browser in
      for door in [LaboratoryRoute.list(), .events, .order(id.text), .paper(id.text)] {
        let answer = try await browser.get(.laboratory(door))
        #expect(answer.status == .forbidden)
      }
    }
  }

  @Test("An order is taken back with a reason")
  func cancel() async throws {
    let site = try await site()
    let id = try await site.laboratoryOrder()
    try await site.test(as: .analis) { browser in
      let silent = try await browser.post(.laboratory(.cancel(id.text)), ["reason": ""])
      #expect(silent.text.contains("Tulis mengapa permintaan ini dibatalkan."))
      _ = try await browser.post(.laboratory(.cancel(id.text)), ["reason": "Pasien pulang"])
      #expect(try await browser.get(.laboratory(.order(id.text))).text.contains("dibatalkan"))
    }
  }
}

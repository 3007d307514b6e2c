import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The counter's search")
struct PatientSearchTests {
  @Test(
    "A patient is found by a fragment of the name, NIK, card, record number and birth date",
    arguments: [
      "rahma", "siti rah", "3204135203859001", "320413520385", "0001234569001", "00000001", "00-00-00-01",
      "12-03-1985", "12 maret 1985", "siti 12/3/85",
    ])
  func found(_ typed: String) async throws {
    let counter = try await CounterSite()
    let siti = try await counter.patient()
    try await counter.patient([.name: "Ujang Sutisna", .nik: "3204131708459002"])
    try await counter.test { browser in
      let page = try await browser.get(.patients(.desk(search: typed)))
      #expect(page.status == .ok)
      #expect(page.text.contains("Siti Rahmawati"))
      #expect(!page.text.contains("Ujang Sutisna"))
      let hits = try await browser.get(.patients(.hits(search: typed)))
      #expect(hits.text.contains(siti.id.text))
      #expect(!hits.text.contains("<html"))
    }
  }

  @Test(
    "The search box has the cursor; with a patient chosen, the button that puts him or her into the queue")
  func cursor() async throws {
    let counter = try await CounterSite()
    let siti = try await counter.patient()
    try await counter.test { browser in
      let desk = try await browser.get(.patients(.desk()))
      #expect(desk.text.contains(/<input type="search" name="cari"[^>]* autofocus/))
      let chosen = try await browser.get(.patients(.desk(chosen: siti.id.text)))
      #expect(
        chosen.text.contains(/<button type="submit" class="button primary wide" autofocus[^>]*>Masukkan/))
      #expect(!chosen.text.contains(/name="cari"[^>]* autofocus/))
    }
  }

  @Test("What is not found leads to a new patient with the words already in place")
  func nothing() async throws {
    let counter = try await CounterSite()
    try await counter.test { browser in
      let page = try await browser.get(.patients(.desk(search: "<dewi> lestari")))
      #expect(page.text.contains("Tidak ada pasien dengan “&lt;dewi&gt; lestari”"))
      #expect(page.text.contains("class=\"button primary\""))
      let form = try await browser.get(.patients(.new(search: "dewi lestari")))
      #expect(form.text.contains("value=\"Dewi Lestari\""))
      let byNIK = try await browser.get(.patients(.new(search: "3204135203859001")))
      #expect(byNIK.text.contains("value=\"3204135203859001\""))
    }
  }

  @Test(
    "Who works in the laboratory does not stand at the counter", arguments: [Role.analis, .apoteker, .kepala])
  func refused(_ role: Role) async throws {
    let counter = try await CounterSite()
    let siti = try await counter.patient()
    try await counter.test(as: role) { browser in
      for route: Route in [.patients(.desk()), .patients(.new()), .patients(.edit(siti.id.text))] {
        let page = try await browser.get(route)
        #expect(page.status == .forbidden)
      }
      for route: Route in [.patients(.create), .patients(.register(siti.id.text))] {
        let sent = try await browser.post(route, ["pembayar": "general", "poli": counter.room.id.text])
        #expect(sent.status == .forbidden)
      }
    }
  }
}

import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The pharmacy's pages")
struct PharmacyPagesTests {
  private func site() async throws -> TestSite {
    try await TestSite(
      { PharmacyPages(clinic: $0) }, { StockPages(clinic: $0) }, { MendingPages(clinic: $0) })
  }

  /// Every question of the review answered favourably, as the form sends it.
  static func review(_ browser: TestBrowser, _ id: PrescriptionID) async throws -> TestBrowser.Answer {
    let answers = ReviewForm.items.map { "\($0.linkID)=baik" }.joined(separator: "&")
    let token = TestBrowser.encode([FormToken.field: browser.token?.text ?? ""])
    return try await browser.send(
      .post, Route.pharmacy(.review(id.text)).url, body: "\(answers)&\(token)")
  }

  static func prepare(
    _ browser: TestBrowser, _ id: PrescriptionID, _ clinic: Clinic, quantity: String = "10"
  ) async throws -> TestBrowser.Answer {
    let facility = try #require(
      try await clinic.store.read { try $0.value("SELECT id FROM facility") as FacilityID? })
    let line = try await clinic.store.read {
      try Prescription.find(id, of: facility, in: $0).items[0].id.text
    }
    return try await browser.post(
      .pharmacy(.prepare(id.text)),
      ["line": "1", "request.1": line, "quantity.1": quantity, "shortReason.1": ""])
  }

  @Test("The list shows who waits, and the longest waiting as the next step")
  func list() async throws {
    let site = try await site()
    let id = try await site.prescription()
    try await site.test(as: .apoteker) { browser in
      let page = try await browser.get(.pharmacy(.list()))
      #expect(page.status == .ok)
      #expect(page.text.contains("Siti Rahmawati"))
      #expect(page.text.contains("Telaah resep"))
      #expect(page.text.contains(Route.pharmacy(.prescription(id.text)).url))
      let done = try await browser.get(.pharmacy(.list(state: "selesai")))
      #expect(!done.text.contains("Siti Rahmawati"))
    }
  }

  @Test("A script that refreshes the list gets the list alone")
  func fragment() async throws {
    let site = try await site()
    _ = try await site.prescription()
    try await site.test(as: .apoteker) { browser in
      let part = try await browser.send(.get, "/farmasi", headers: [.fragment: "1"])
      #expect(part.text.contains("Siti Rahmawati"))
      #expect(!part.text.contains("<html"))
    }
  }

  @Test("From review to hand-over without a script")
  func walk() async throws {
    let site = try await site()
    let id = try await site.prescription()
    let clinic = site.clinic
    try await site.test(as: .apoteker) { browser in
      let page = Route.pharmacy(.prescription(id.text))
      #expect(try await browser.get(page).text.contains("Persyaratan klinis"))
      #expect(try await Self.review(browser, id).location == page.url)
      #expect(try await browser.get(page).text.contains("Ambil dari stok"))
      #expect(try await Self.prepare(browser, id, clinic).location == page.url)
      #expect(try await browser.get(page).text.contains("10 dari batch A1"))

      let alone = try await browser.post(.pharmacy(.check(id.text)))
      #expect(alone.status == .unprocessableContent)
      #expect(alone.text.contains("Minta petugas lain memeriksa"))
      #expect(
        try await browser.post(.pharmacy(.check(id.text)), ["aloneReason": "Bertugas sendiri"]).location
          == page.url)

      let refused = try await browser.post(
        .pharmacy(.handOver(id.text)),
        ["identifiers": "name", "receivedBy": "Ibu: Euis", "counselNote": "sudah"])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("sedikitnya dua tanda pengenal"))
      #expect(refused.text.contains("Ibu: Euis"))
      let done = try await browser.post(
        .pharmacy(.handOver(id.text)),
        ["identifiers": "name", "identifiers": "birthDate", "receivedBy": "Ibu: Euis", "counselled": "ya"])
      #expect(done.location == page.url)
      #expect(try await browser.get(page).text.contains("kepada Ibu: Euis, dengan penjelasan"))
    }
  }

  @Test("An unanswered question and too little stock are told on the page, and what was typed stays")
  func badInput() async throws {
    let site = try await site()
    let id = try await site.prescription(stock: 4)
    let clinic = site.clinic
    try await site.test(as: .apoteker) { browser in
      let empty = try await browser.post(.pharmacy(.review(id.text)), ["note": "belum"])
      #expect(empty.status == .unprocessableContent)
      #expect(empty.text.contains("13 isian perlu diperbaiki"))
      #expect(empty.text.contains("belum</textarea>"))
      _ = try await Self.review(browser, id)
      let short = try await Self.prepare(browser, id, clinic)
      #expect(short.status == .unprocessableContent)
      #expect(short.text.contains("tinggal 4 tablet"))
      let words = try await Self.prepare(browser, id, clinic, quantity: "sepuluh")
      #expect(words.text.contains("Isi 0 sampai 10 tablet"))
    }
  }

  @Test("Names are escaped on the page and on the label, and the label has its colour")
  func labels() async throws {
    let site = try await site()
    let id = try await site.prescription()
    try await site.test(as: .apoteker) { browser in
      let label = try await browser.get(.pharmacy(.label(id.text)))
      #expect(label.text.contains("label white"))
      #expect(label.text.contains("OBAT DALAM"))
      #expect(label.text.contains("3 × 1 tablet sehari, sesudah makan"))
      #expect(label.text.contains("Parasetamol &lt;500&gt;"))
      #expect(!label.text.contains("Parasetamol <500>"))
    }
  }

  @Test("The doctor mends what came back, from a page of his own")
  func mending() async throws {
    let site = try await site()
    let id = try await site.prescription()
    try await site.test(as: .apoteker) { browser in
      let silent = try await browser.post(.pharmacy(.giveBack(id.text)), ["reason": ""])
      #expect(silent.status == .unprocessableContent)
      _ = try await browser.post(.pharmacy(.giveBack(id.text)), ["reason": "Jumlah terlalu banyak"])
      #expect(try await browser.get(.pharmacy(.mend(id.text))).status == .forbidden)
    }
    try await site.test(as: .dokter) { browser in
      let page = try await browser.get(.pharmacy(.mend(id.text)))
      #expect(page.text.contains("Jumlah terlalu banyak"))
      let bad = try await browser.post(
        .pharmacy(.mend(id.text)),
        ["items.1.timesPerDay": "3", "items.1.dose": "abc", "items.1.days": "3", "items.1.quantity": "9"])
      #expect(bad.status == .unprocessableContent)
      #expect(bad.text.contains("Isi dosis dengan angka"))
      let good = try await browser.post(
        .pharmacy(.mend(id.text)),
        ["items.1.timesPerDay": "3", "items.1.dose": "1", "items.1.days": "3", "items.1.quantity": "9"])
      #expect(good.status == .seeOther)
    }
  }

  @Test(
    "A delivery with an expiry in the past, a word for a number and an unknown drug is refused field by field"
  )
  func stock() async throws {
    let site = try await site()
    try await site.test(as: .apoteker) { browser in
      let refused = try await browser.post(
        .pharmacy(.receive),
        ["drug": "TIDAKADA", "lot": "B7", "expiresOn": "31-02-2027", "quantity": "banyak"])
      #expect(refused.status == .unprocessableContent)
      for sentence in ["Pilih obat dari formularium.", "31-12-2027", "Isi jumlah dengan angka bulat."] {
        #expect(refused.text.contains(sentence))
      }
      #expect(refused.text.contains("value=\"B7\""))
    }
  }

  @Test("The shelf lists what expires soon")
  func shelf() async throws {
    let site = try await site()
    _ = try await site.prescription()
    try await site.test(as: .apoteker) { browser in
      let page = try await browser.get(.pharmacy(.stock()))
      #expect(page.text.contains("60 hari lagi"))
      #expect(page.text.contains("100 tablet"))
    }
  }

  @Test("Others find the door closed", arguments: [Role.loket, .perawat, .dokter, .analis, .kepala])
  func roles(role: Role) async throws {
    let site = try await site()
    let id = try await site.prescription()
    try await site.test(as: role) { browser in
      for door in [PharmacyRoute.list(), .events, .prescription(id.text), .label(id.text), .stock()] {
        let answer = try await browser.get(.pharmacy(door))
        #expect(answer.status == .forbidden)
      }
      let deed = try await browser.post(.pharmacy(.check(id.text)))
      #expect(deed.status == .forbidden)
    }
  }

  @Test("A prescription that does not exist is not found")
  func unknown() async throws {
    let site = try await site()
    try await site.test(as: .apoteker) { browser in
      for id in ["x", PrescriptionID(at: TestSite.morning).text] {
        let answer = try await browser.get(.pharmacy(.prescription(id)))
        #expect(answer.status == .notFound)
      }
    }
  }
}

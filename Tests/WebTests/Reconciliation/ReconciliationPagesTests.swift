import Clinic
import Journal
import Store
import Testing
import Vocabulary

@testable import Web

@Suite("Rekonsiliasi")
struct ReconciliationPagesTests {
  private static let found = Comparison(
    ours: 40, theirs: 41,
    differences: [
      Difference(
        .different, what: "Observation", key: "Observation/a", remoteID: "r-1", encounter: nil,
        fields: [.init(path: "Observation.valueQuantity.value", ours: "118", theirs: "181")],
        repairKey: "Observation/a@9"),
      Difference(.missingHere, what: "Procedure", key: nil, remoteID: "r-2", encounter: nil),
    ])

  private func site(_ answer: Comparison?) async throws -> TestSite {
    try await TestSite { clinic in
      ReconciliationPages(
        clinic: clinic,
        runner: .scripted([ScriptedReconciler(destination: "satusehat", answer: answer)], clinic))
    }
  }

  @Test("A day is compared on demand, and the list leads to each difference with both readings")
  func compare() async throws {
    try await site(Self.found).test(as: .kepala) { browser in
      let sent = try await browser.post(.reconciliations(.run), ["hari": "19-11-2026"])
      #expect(sent.status == .seeOther)
      let list = try await browser.get(.reconciliations(.list(month: "2026-11")))
      #expect(list.text.contains("2 selisih"))
      #expect(list.text.contains("95 %"))
      let link = try #require(list.text.firstMatch(of: #/\/rekonsiliasi\/hari\/([0-9a-f-]+)/#))
      let day = try await browser.get(.reconciliations(.day(String(link.1))))
      #expect(day.text.contains("118 / 181"))
      #expect(day.text.contains("Tidak ada di sini"))
      #expect(day.text.contains("Kirim ulang"))
    }
  }

  @Test("A difference is settled once; the second time is refused in words")
  func settle() async throws {
    let site = try await site(Self.found)
    try await site.test(as: .kepala) { browser in
      _ = try await browser.post(.reconciliations(.run), ["hari": "19-11-2026"])
      let ids: [DifferenceID] = try await site.clinic.store.read {
        try $0.all("SELECT id FROM reconciliation_difference ORDER BY kind") { try $0["id"] }
      }
      for (id, way) in zip(ids, ["resend", "accept"]) {
        let first = try await browser.post(.reconciliations(.settle(id.text)), ["cara": way])
        #expect(first.status == .seeOther)
        let second = try await browser.post(.reconciliations(.settle(id.text)), ["cara": way])
        #expect(second.status == .conflict)
      }
      let key: String? = try await site.clinic.store.read {
        try $0.value("SELECT key FROM delivery WHERE destination = 'satusehat'")
      }
      #expect(key == "Observation/a@9")
    }
  }

  @Test(
    "Everything that can be sent again goes with one click; who is known only there is looked for by card")
  func resendAll() async throws {
    let stranger = Difference(
      .missingHere, what: "Pendaftaran", key: nil, remoteID: "A7", encounter: nil,
      fields: [.init(path: Difference.Field.card, ours: "", theirs: "0001234509001")])
    let changed = ["a", "b"].map { key in
      Difference(
        .different, what: "Kunjungan", key: key, remoteID: "k", encounter: nil,
        fields: [.init(path: "sistole", ours: "120", theirs: "121")], repairKey: key + "/9")
    }
    let site = try await site(Comparison(ours: 100, theirs: 101, differences: changed + [stranger]))
    try await site.test(as: .kepala) { browser in
      _ = try await browser.post(.reconciliations(.run), ["hari": "19-11-2026"])
      let list = try await browser.get(.reconciliations(.list(month: "2026-11")))
      #expect(list.text.contains("Bulan ini per sistem"))
      #expect(list.text.contains("0 dari 1 hari cocok."))
      #expect(list.text.contains("97 %"))
      let link = try #require(list.text.firstMatch(of: #/\/rekonsiliasi\/hari\/([0-9a-f-]+)/#))
      let day = try await browser.get(.reconciliations(.day(String(link.1))))
      #expect(day.text.contains("Kirim ulang semua (2)"))
      #expect(day.text.contains("/pendaftaran?cari=0001234509001"))
      let sent = try await browser.post(.reconciliations(.resendAll(String(link.1))))
      #expect(sent.status == .seeOther)
      let again = try await browser.post(.reconciliations(.resendAll(String(link.1))))
      #expect(again.status == .conflict)
    }
    let planned: Int? = try await site.clinic.store.read {
      try $0.value("SELECT COUNT(*) AS n FROM delivery WHERE key IN ('a/9', 'b/9')")
    }
    #expect(planned == 2)
  }

  @Test("A whole month is asked for with one click and compared in the background, each day once")
  func month() async throws {
    let site = try await site(Self.found)
    try await site.test(as: .kepala) { browser in
      let asked = try await browser.post(.reconciliations(.runMonth), ["bulan": "2026-11"])
      #expect(asked.status == .seeOther)
      let list = try await browser.get(.reconciliations(.list(month: "2026-11")))
      #expect(list.text.contains("Menunggu giliran dibandingkan."))
      let future = try await browser.post(.reconciliations(.runMonth), ["bulan": "2027-01"])
      #expect(future.status == .conflict)
      let nonsense = try await browser.post(.reconciliations(.runMonth), ["bulan": "x"])
      #expect(nonsense.status == .notFound)
    }
    let runner = ReconciliationRunner.scripted(
      [ScriptedReconciler(destination: "satusehat", answer: Self.found)], site.clinic)
    try await runner.runDue()
    let days: [String?] = try await site.clinic.store.read {
      try $0.all("SELECT problem FROM reconciliation") { try $0["problem"] }
    }
    // The morning of the 20th.
    #expect(days.count == 20 && days.allSatisfy { $0 == nil })
  }

  @Test("A comparison that was cut off is taken up again after an hour")
  func givenUp() async throws {
    let site = try await site(Self.found)
    let day = ComparedDay(
      facility: site.demo.facility.id, day: CalendarDate(dayNumber: 20_000), zone: site.demo.facility.zone)
    let begun = TestSite.morning
    let store = site.clinic.store
    func begin(_ later: Duration) async throws -> Bool {
      try await store.write { try ReconciliationDesk.begin(day, with: "pcare", at: begun + later, in: $0) }
    }
    #expect(try await begin(.zero))
    #expect(try await !begin(.seconds(60)))
    #expect(try await begin(.seconds(3_700)))
  }

  @Test("A day of the future, nonsense and an unknown difference are refused")
  func badInput() async throws {
    try await site(Self.found).test(as: .kepala) { browser in
      for typed in ["21-11-2027", "kemarin", ""] {
        let page = try await browser.post(.reconciliations(.run), ["hari": typed])
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("Isi hari yang sudah lewat"))
      }
      let unknown = try await browser.post(.reconciliations(.settle("x")), ["cara": "resend"])
      #expect(unknown.status == .notFound)
    }
  }

  @Test("A system that does not answer leaves a sentence, not a result")
  func away() async throws {
    try await site(nil).test(as: .kepala) { browser in
      _ = try await browser.post(.reconciliations(.run), ["hari": "19-11-2026"])
      let list = try await browser.get(.reconciliations(.list()))
      #expect(list.text.contains("Belum dapat dibandingkan"))
    }
  }

  @Test("Each night is compared once, whoever looks first")
  func nightly() async throws {
    let site = try await site(Self.found)
    let runner = ReconciliationRunner.scripted(
      [ScriptedReconciler(destination: "satusehat", answer: Self.found)], site.clinic)
    try await runner.runDue()
    try await runner.runDue()
    let days: [CalendarDate] = try await site.clinic.store.read {
      try $0.all("SELECT day FROM reconciliation") { try $0["day"] }
    }
    #expect(days == [CalendarDate(iso: "2026-11-19")])
  }
}

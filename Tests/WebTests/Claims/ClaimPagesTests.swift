import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of the claims desk")
struct ClaimPagesTests {
  @Test("The desk shows what is ready, and each sum opens into its lines")
  func desk() async throws {
    let claims = try await ClaimSite()
    let id = try await claims.claim()
    try await claims.site.test(as: .klaim) { browser async throws in
      let page = try await browser.get(.claims(.list()))
      #expect(page.status == .ok && page.text.contains("Siap diajukan") && page.text.contains("Rp20.000"))
      #expect(page.text.contains(Route.claims(.line(id.text)).url))
      for view in ClaimDeskPage.View.allCases {
        #expect(try await browser.get(.claims(.list(show: view.rawValue))).status == .ok)
      }
    }
    for role in [Role.loket, .dokter, .bidanJejaring] {
      try await claims.site.test(as: role) { browser async throws in
        #expect(try await browser.get(.claims(.list())).status == .forbidden)
        #expect(try await browser.get(.claims(.line(id.text))).status == .forbidden)
      }
    }
  }

  @Test("A service is written down without an amount, and its page explains what the rule gives")
  func add() async throws {
    let claims = try await ClaimSite()
    try await claims.site.test(as: .klaim) { browser async throws in
      for kind in ClaimFormKind.allCases {
        let form = try await browser.get(.claims(.new(kind: kind.rawValue, card: ClaimSite.card)))
        #expect(form.text.contains("Wati Contoh") && !form.text.contains("name=\"jumlah-rupiah\""))
      }
      let sent = try await browser.post(
        .claims(.new()),
        [
          "jenis": "antenatal", "kartu": ClaimSite.card, "tanggal": "10-11-2026", "pelaksana": claims.doctor,
          "hpht": "01-09-2026", "kunjungan": "1", "usg": "ya", "diagnosis": "Z34.9 Kehamilan normal",
        ])
      #expect(sent.status == .seeOther)
      let line = try await browser.send(.get, try #require(sent.location))
      #expect(
        line.text.contains("Rp140.000") && line.text.contains("trimester")
          && line.text.contains("Permenkes 3/2023"))
      #expect(line.text.contains("Belum ada: Salinan lembar buku KIA"))
    }
  }

  @Test("A fact that is recorded elsewhere is put in with where it was read; typed by hand it may differ")
  func proposed() async throws {
    let claims = try await ClaimSite()
    let first = try #require(CalendarDate(iso: "2026-10-08"))
    let visit = ClaimService.antenatal(
      .init(lastPeriod: CalendarDate(iso: "2026-08-01"), number: 1, ultrasound: true))
    try await claims.site.clinic.run(
      AddClaim(
        claims.patient,
        ClaimForm(day: first, practitioner: claims.site.demo.practitioners[.dokter]?.id, service: visit)),
      by: claims.officer)
    try await claims.site.test(as: .klaim) { browser async throws in
      let form = try await browser.get(.claims(.new(kind: "antenatal", card: ClaimSite.card)))
      #expect(form.text.contains("value=\"01-08-2026\"") && form.text.contains("Diusulkan dari catatan"))
      #expect(form.text.contains("HPHT 1 Agu 2026: klaim K-20261120-0001"))
      let other = try await browser.get(.claims(.new(kind: "tariff", card: ClaimSite.card)))
      #expect(!other.text.contains("Diusulkan dari catatan"))
    }
  }

  @Test("Bad input is told beside its field, and nothing typed is lost")
  func refused() async throws {
    let claims = try await ClaimSite()
    try await claims.site.test(as: .klaim) { browser async throws in
      let cases: [(FormValues, String)] = [
        (["jenis": "tariff", "kartu": "123", "tanggal": "10-11-2026"], "Kartu ini belum terdaftar"),
        (["jenis": "tariff", "kartu": ClaimSite.card, "tanggal": "kemarin"], "Tulis tanggal"),
        (
          [
            "jenis": "tariff", "kartu": ClaimSite.card, "tanggal": "10-11-2026", "kode": "KB-INJ",
            "jumlah": "-1",
          ],
          "Isi angka bulat"
        ),
        (
          [
            "jenis": "prosthesis", "kartu": ClaimSite.card, "tanggal": "10-11-2026",
            "pelaksana": claims.doctor,
            "atas": "ya", "biaya": "mahal",
          ], "Isi rupiah bulat"
        ),
        (
          [
            "jenis": "prosthesis", "kartu": ClaimSite.card, "tanggal": "10-11-2026",
            "pelaksana": claims.doctor, "atas": "ya", "biaya": "620.5",
          ], "Isi rupiah bulat"
        ),
        (
          [
            "jenis": "tariff", "kartu": ClaimSite.card, "tanggal": "10-11-2026",
            "pelaksana": claims.doctor, "kode": "RITP", "jumlah": "3",
          ], "dicatat dengan isiannya sendiri"
        ),
        (
          [
            "jenis": "inpatient", "kartu": ClaimSite.card, "tanggal": "10-11-2026",
            "pelaksana": claims.doctor,
            "masuk": "11-11-2026",
          ], "sesudah tanggal pulang"
        ),
      ]
      for (fields, sentence) in cases {
        let page = try await browser.post(.claims(.new()), fields)
        #expect(page.status == .unprocessableContent && page.text.contains(sentence), "\(sentence)")
        #expect(page.text.contains(fields["kartu"] ?? "-"))
      }
      let nobody = ClaimID(at: TestSite.morning).text
      #expect(try await browser.get(.claims(.line(nobody))).status == .notFound)
      #expect(try await browser.get(.claims(.line("bukan-id"))).status == .notFound)
      #expect(try await browser.get(.claims(.batch(nobody))).status == .notFound)
      #expect(
        try await browser.post(.claims(.makeBatch), ["bulan": "2026-13"]).status == .unprocessableContent)
      #expect(try await browser.post(.claims(.makeBatch), ["bulan": "2026-11"]).status == .conflict)
    }
  }

  @Test("Evidence is ticked with a name, a claim is mended and withdrawn with a reason")
  func line() async throws {
    let claims = try await ClaimSite()
    let id = try await claims.claim()
    try await claims.site.test(as: .klaim) { browser async throws in
      let page = try await browser.get(.claims(.line(id.text)))
      #expect(page.text.contains("Siap diajukan") && page.text.contains("Petugas klaim"))
      _ = try await browser.post(.claims(.evidence(id.text)), [:])
      #expect(try await browser.get(.claims(.line(id.text))).text.contains("Belum dapat diajukan"))
      let changed = try await browser.post(
        .claims(.change(id.text)),
        ["jenis": "tariff", "kode": "KB-IMP", "tanggal": "11-11-2026", "pelaksana": claims.doctor])
      #expect(changed.status == .seeOther)
      #expect(try await browser.get(.claims(.line(id.text))).text.contains("Rp105.000"))
      let blank = try await browser.post(.claims(.withdraw(id.text)), [:])
      #expect(blank.status == .unprocessableContent && blank.text.contains("Tulis alasannya"))
      #expect(
        try await browser.post(.claims(.withdraw(id.text)), ["alasan": "Bukan pelayanan kami"]).status
          == .seeOther)
      #expect(try await browser.get(.claims(.line(id.text))).status == .conflict)
    }
  }

  @Test("Settings are the head's")
  func settings() async throws {
    let claims = try await ClaimSite()
    let fields: FormValues = ["kepala": "dr. Contoh", "nip": "1980", "poned": "ya"]
    try await claims.site.test(as: .klaim) { browser async throws in
      #expect(try await browser.post(.claims(.settings), fields).status == .forbidden)
    }
    try await claims.site.test(as: .kepala) { browser async throws in
      #expect(try await browser.post(.claims(.settings), fields).status == .seeOther)
      #expect(try await browser.get(.claims(.list())).text.contains("dr. Contoh"))
      let long: FormValues = ["kepala": String(repeating: "a", count: 101)]
      #expect(try await browser.post(.claims(.settings), long).status == .unprocessableContent)
    }
  }
}

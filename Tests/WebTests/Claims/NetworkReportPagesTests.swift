import Clinic
import JKN
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of the network's reports, coaching, licences and payments")
struct NetworkReportPagesTests {
  private static let october = "2026-10"

  private static func enter(_ claims: ClaimSite, by midwife: Actor) async throws -> ClaimID {
    let day = try #require(CalendarDate(iso: "2026-10-12"))
    return try await claims.site.clinic.run(
      EnterNetworkClaim(
        card: ClaimSite.card, birthDate: CalendarDate(dayNumber: 9_000),
        ClaimForm(day: day, practitioner: nil, service: .tariff(.init(code: "KB-INJ")))),
      by: midwife)
  }

  @Test("Confirmed by the midwife, approved, sent and printed; the page tells who, when and until when")
  func report() async throws {
    let claims = try await ClaimSite()
    let (midwife, network) = try await claims.midwife()
    let claim = try await Self.enter(claims, by: midwife)
    let own = Route.claims(.networkReport(network.text, month: Self.october))
    try await claims.site.test(as: .klaim) { browser async throws in
      let list = try await browser.get(.claims(.networkReports()))
      #expect(list.text.contains("Oktober 2026") && list.text.contains("belum dikonfirmasi"))
      #expect(list.text.contains("Sel, 10 Nov 2026"))
      let page = try await browser.get(own)
      #expect(page.text.contains("mengonfirmasi sendiri") && page.text.contains("menunggu persetujuan"))
      for wrong in ["x", "2026-13"] {
        #expect(try await browser.get(.claims(.networkReports(month: wrong))).status == .notFound)
        #expect(
          try await browser.get(.claims(.networkReport(network.text, month: wrong))).status == .notFound)
      }
    }
    try await claims.site.test(as: .bidanJejaring) { browser async throws in
      #expect(try await browser.get(.claims(.own())).text.contains("Laporan bulanan"))
      let wrong = try await browser.post(
        .claims(.confirmOwnReport(Self.october)), ["pelayanan-lain": "Balita <dua>"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Balita &lt;dua&gt;"))
      let sent = try await browser.post(
        .claims(.confirmOwnReport(Self.october)), ["pelayanan-lain": "Pemeriksaan balita; 12"])
      #expect(sent.location == Route.claims(.ownReport(month: Self.october)).url)
      let page = try await browser.get(.claims(.ownReport(month: Self.october)))
      #expect(page.text.contains("Pemeriksaan balita") && page.text.contains("akun sendiri"))
      #expect(try await browser.get(own).status == .forbidden)
    }
    let month = try #require(ParticipantMonth(Self.october))
    let answer = try await claims.site.clinic.read(
      ReadNetworkReport(of: network, month), by: claims.officer)
    let report = try #require(answer.report?.id.text)
    try await claims.site.test(as: .klaim) { browser async throws in
      #expect(try await browser.post(.claims(.approveNetworkReport(report))).status == .conflict)
      #expect(try await browser.get(.claims(.networkReportFile(report))).status == .conflict)
      try await claims.site.clinic.run(DecideNetworkClaim(claim, .approve), by: claims.officer)
      #expect(try await browser.post(.claims(.approveNetworkReport(report))).location == own.url)
      let blank = try await browser.post(.claims(.sendNetworkReport(report)), ["dikirim": "21-11-2026"])
      #expect(blank.status == .unprocessableContent && blank.text.contains("Isi nomor surat"))
      let sent = try await browser.post(
        .claims(.sendNetworkReport(report)), ["dikirim": "20-11-2026", "nomor-surat": "445/9/2026"])
      #expect(sent.status == .seeOther)
      #expect(try await browser.get(own).text.contains("445/9/2026"))
      let file = try await browser.bytes(.claims(.networkReportFile(report))).bytes
      #expect(file.starts(with: Array("%PDF".utf8)))
      if let words = try PDFText.of(file) {
        for expected in [
          "LAPORAN BULANAN JEJARING", "PMB Melati", "Oktober 2026", "KB-INJ", "Pemeriksaan balita",
          "https://sehat.example/periksa/",
        ] { #expect(words.contains(expected), "\(expected)") }
        #expect(!words.contains(ClaimSite.card) && !words.contains("Wati"))
      }
      let drop = try await browser.post(.claims(.withdrawNetworkReport(report)), ["alasan": "Ada koreksi"])
      #expect(drop.status == .seeOther)
      #expect(try await browser.get(own).text.contains("Ada koreksi"))
    }
  }

  @Test("A session with the network is typed with who came, listed, printed and taken back")
  func coaching() async throws {
    let claims = try await ClaimSite()
    let (_, network) = try await claims.midwife()
    try await claims.site.test(as: .klaim) { browser async throws in
      let empty = try await browser.get(.claims(.coaching()))
      #expect(empty.text.contains("Belum ikut tahun ini: PMB Melati"))
      let wrong = try await browser.post(.claims(.recordCoaching), ["bentuk": "coaching"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Centang jejaring yang hadir"))
      let fields: KeyValuePairs = [
        "bentuk": "coaching", "tanggal": "18-11-2026", "materi": "Klaim <ANC>", "tempat": "Aula",
        "pemimpin": "dr. Contoh", "hadir": network.text, "orang-\(network.text)": "Bd. Rina",
        "notulen": "Buku KIA dilampirkan.",
      ]
      let sent = try await browser.upload(
        .claims(.recordCoaching), fields, file: Array("%PDF-1.5 hadir".utf8), as: "pindaian")
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.claims(.coaching(year: "2026")))
      #expect(page.text.contains("Klaim &lt;ANC&gt;") && page.text.contains("Bd. Rina"))
      let id = String(
        try #require(page.text.firstMatch(of: #/pembinaan-jejaring/([0-9a-f-]{36})/pindaian/#)?.1))
      #expect(try await browser.get(.claims(.coachingScan(id))).text == "%PDF-1.5 hadir")
      #expect(try await browser.get(.claims(.coachingFile(year: "2026"))).text.hasPrefix("%PDF"))
      #expect(try await browser.get(.claims(.coaching(year: "abad"))).status == .notFound)
      #expect(try await browser.post(.claims(.withdrawCoaching(id))).status == .unprocessableContent)
      let gone = try await browser.post(.claims(.withdrawCoaching(id)), ["alasan": "Ganda"])
      #expect(gone.status == .seeOther)
      let left = try await browser.get(.claims(.coaching(year: "2026")))
      #expect(!left.text.contains("Bd. Rina"))
    }
  }

  @Test("Licences stand on the network facility's page; own support and what is obligatory on the register")
  func licences() async throws {
    let claims = try await ClaimSite()
    let (_, network) = try await claims.midwife()
    try await claims.site.test(as: .klaim) { browser async throws in
      let wrong = try await browser.post(.claims(.recordNetworkLicence(network.text)), [:])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Tulis tanggal"))
      let sent = try await browser.post(
        .claims(.recordNetworkLicence(network.text)),
        [
          "jenis-izin": "operating", "nomor-izin": "503/OP/1", "izin-mulai": "01-01-2024",
          "izin-sampai": "19-11-2026",
        ])
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.claims(.networkFacility(network.text)))
      #expect(page.text.contains("503/OP/1") && page.text.contains("habis"))
      #expect(try await browser.post(.claims(.ownSupport)).status == .forbidden)
      let id = String(try #require(page.text.firstMatch(of: #/izin-jejaring/([0-9a-f-]{36})/tarik/#)?.1))
      let blank = try await browser.post(
        .claims(.withdrawNetworkLicence(id)), ["jejaring": network.text])
      #expect(blank.status == .unprocessableContent)
    }
    try await claims.site.test(as: .kepala) { browser async throws in
      let partly = try await browser.post(.claims(.ownSupport), ["sendiri-midwife": "ada"])
      #expect(partly.status == .unprocessableContent && partly.text.contains("Pilih ada atau tidak ada"))
      let sent = try await browser.post(
        .claims(.ownSupport),
        ["sendiri-midwife": "ada", "sendiri-laboratory": "ada", "sendiri-pharmacy": "tidak ada"])
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.claims(.network()))
      #expect(
        page.text.contains("wajib, belum ada yang berlaku") && page.text.contains("PKS 004 Ps.5(1)-(2)"))
    }
  }

  @Test("What a network midwife served is paid into her own account, the rest into the Puskesmas's")
  func payees() async throws {
    let claims = try await ClaimSite()
    let (midwife, _) = try await claims.midwife()
    let theirs = try await Self.enter(claims, by: midwife)
    let clinic = claims.site.clinic
    try await clinic.run(DecideNetworkClaim(theirs, .approve), by: claims.officer)
    let needed = try await clinic.read(ReadClaim(theirs), by: claims.officer).check.evidence
    try await clinic.run(TickEvidence(theirs, Set(needed.map(\.code))), by: claims.officer)
    var form = PaymentAccountForm()
    form.purpose = .nonCapitation
    form.bank = "Bank Daerah"
    form.number = "7700112233"
    form.holder = "Puskesmas Cempaka Sari"
    form.treasurer = "Bendahara Contoh"
    form.from = CalendarDate(iso: "2026-01-01")
    try await clinic.run(RecordAccount(form), by: claims.site.demo.actor(.kepala))
    let batch = try await claims.batch()
    try await claims.site.test(as: .klaim) { browser async throws in
      let page = try await browser.get(.claims(.batch(batch.text)))
      #expect(page.text.contains("Bank Daerah 7700112233, Puskesmas Cempaka Sari"))
      #expect(page.text.contains("9000-0001, Bd. Rina Contoh") && page.text.contains("Lampiran II III.23"))
      for paper in ["fpk", "kuitansi"] {
        let file = try await browser.bytes(.claims(.paper(batch.text, paper))).bytes
        guard let words = try PDFText.of(file) else { continue }
        #expect(words.contains("7700112233") && words.contains("9000-0001") && words.contains("PMB Melati"))
      }
    }
  }
}

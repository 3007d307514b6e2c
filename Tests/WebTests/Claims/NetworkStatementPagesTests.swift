import Clinic
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of the network's statements and approvals")
struct NetworkStatementPagesTests {
  @Test(
    "Set up, signed by the midwife on her page, approved by the head: the page and the paper tell who and when"
  )
  func statement() async throws {
    let claims = try await ClaimSite()
    let (_, network) = try await claims.midwife()
    try await claims.site.test(as: .klaim) { browser async throws in
      #expect(try await browser.get(.claims(.network())).text.contains("belum dibuat"))
      let asked = try await browser.post(.claims(.askStatement(network.text)), ["jenis": "consent"])
      #expect(asked.location == Route.claims(.networkFacility(network.text)).url)
      let page = try await browser.get(.claims(.networkFacility(network.text)))
      #expect(page.text.contains("Menunggu kepala Puskesmas") && page.text.contains("menandatangani sendiri"))
    }
    let id = try await claims.site.clinic.read(ReadNetworkFacility(network), by: claims.officer)
      .statements.first?.id.text
    let statement = try #require(id)
    try await claims.site.test(as: .bidanJejaring) { browser async throws in
      let own = try await browser.get(.claims(.own()))
      #expect(own.text.contains("9000-0001") && own.text.contains("tidak dicabut dan tidak diubah"))
      #expect(try await browser.post(.claims(.ownStatement(statement))).status == .seeOther)
      #expect(try await browser.get(.claims(.own())).text.contains("Menunggu persetujuan Puskesmas"))
      #expect(try await browser.get(.claims(.networkFacility(network.text))).status == .forbidden)
    }
    try await claims.site.test(as: .klaim) { browser async throws in
      let refused = try await browser.post(.claims(.approveStatement(statement)), ["pihak": "puskesmas"])
      #expect(refused.status == .conflict && refused.text.contains("akunnya sendiri"))
    }
    try await claims.site.test(as: .kepala) { browser async throws in
      let sent = try await browser.post(.claims(.approveStatement(statement)), ["pihak": "puskesmas"])
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.claims(.networkFacility(network.text)))
      #expect(page.text.contains("berlaku") && page.text.contains("akun sendiri"))
      #expect(page.text.contains("Ajukan pencabutan"))
      #expect(try await browser.get(.claims(.statementFile(statement))).text.hasPrefix("%PDF"))
      #expect(try await browser.get(.claims(.network())).text.contains("disetujui"))
    }
  }

  @Test("What BPJS approved is noted from its letter; what is missing is told beside its field")
  func insurer() async throws {
    let claims = try await ClaimSite()
    let (midwife, network) = try await claims.midwife()
    let clinic = claims.site.clinic
    let consent = try await clinic.run(AskNetworkStatement.consent(network), by: claims.officer)
    try await clinic.run(SignNetworkStatement(consent), by: midwife)
    try await clinic.run(ApproveNetworkStatement(consent, .puskesmas), by: claims.site.demo.actor(.kepala))
    try await claims.site.test(as: .klaim) { browser async throws in
      let blank = try await browser.post(.claims(.askStatement(network.text)), ["jenis": "revocation"])
      #expect(blank.status == .unprocessableContent && blank.text.contains("Tulis alasannya"))
      let asked = try await browser.post(
        .claims(.askStatement(network.text)), ["jenis": "revocation", "alasan": "Pindah <kota>"])
      #expect(asked.status == .seeOther)
      let statements = try await clinic.read(ReadNetworkFacility(network), by: claims.officer).statements
      let id = try #require(statements.first?.id.text)
      let wrong = try await browser.post(
        .claims(.approveStatement(id)),
        ["pihak": "insurer", "orang-insurer": "Petugas BPJS", "hari-insurer": "20-11-2026"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Isi nomor surat BPJS"))
      let noted = try await browser.post(
        .claims(.approveStatement(id)),
        [
          "pihak": "insurer", "orang-insurer": "Petugas BPJS", "hari-insurer": "20-11-2026",
          "nomor-surat-insurer": "12/KC/2026",
        ])
      #expect(noted.status == .seeOther)
      let page = try await browser.get(.claims(.networkFacility(network.text)))
      #expect(page.text.contains("12/KC/2026") && page.text.contains("Pindah &lt;kota&gt;"))
      let noReason = try await browser.post(.claims(.dropStatement(id)))
      #expect(noReason.status == .unprocessableContent)
      #expect(try await browser.post(.claims(.dropStatement(id)), ["alasan": "Batal"]).status == .seeOther)
      #expect(try await browser.get(.claims(.networkFacility("ada"))).status == .notFound)
    }
  }

  @Test("On paper stand the fields of the annex of each kind, what is promised, and the approvals")
  func paper() async throws {
    let claims = try await ClaimSite()
    let (midwife, network) = try await claims.midwife()
    let clinic = claims.site.clinic
    let id = try await clinic.run(AskNetworkStatement.consent(network), by: claims.officer)
    try await clinic.run(SignNetworkStatement(id), by: midwife)
    let head = claims.site.demo.actor(.kepala)
    func words() async throws -> String? {
      let statements = try await clinic.read(ReadNetworkFacility(network), by: claims.officer).statements
      let statement = try #require(statements.first)
      let paper = NetworkStatementPaper(
        statement: statement, facility: claims.site.demo.facility, district: "Kab. Bandung")
      #expect(!paper.draft.facts.contains { $0.value.contains("9000") })
      let issued = try await DocumentDesk.test(clinic).issue(
        paper.draft, drawing: paper.document(at: TestSite.morning), by: head)
      return try PDFText.of(issued.pdf)
    }
    guard let early = try await words() else { return }
    #expect(early.contains("belum") && early.contains("PERNYATAAN PERSETUJUAN JEJARING"))
    try await clinic.run(ApproveNetworkStatement(id, .puskesmas), by: head)
    guard let text = try await words() else { return }
    for expected in [
      "PMB Melati", "Bd. Rina Contoh, SIP 503/1/SIPB/2025", "9000-0001", "Nama pemilik rekening", "NPWP",
      "1 Januari 2025 sampai 31 Desember 2027", "akun sendiri", head.name, "PJ-20261120-0001",
      "https://sehat.example/periksa/", "Kepala Puskesmas Cempaka Sari",
    ] { #expect(text.contains(expected), "\(expected)") }
    var laboratory = NetworkFacilityForm()
    laboratory.kind = .laboratory
    laboratory.name = "Lab Contoh"
    laboratory.responsible = "dr. Lab Contoh"
    let terms = NetworkStatementText(form: laboratory, puskesmas: "Puskesmas").facts.map(\.term)
    #expect(terms.contains("Izin") && !terms.contains("NPWP") && !terms.contains("Bank"))
  }

  @Test("A copy of the agreement is kept as a scan and handed out again; what is no scan is told")
  func agreement() async throws {
    let claims = try await ClaimSite()
    let (_, network) = try await claims.midwife()
    try await claims.site.test(as: .klaim) { browser async throws in
      let fields: KeyValuePairs = [
        "jejaring": network.text, "nomor-pks": "PKS/9/2025", "pks-awal": "01-01-2025",
        "pks-akhir": "31-12-2027",
      ]
      let wrong = try await browser.upload(
        .claims(.keepAgreement), fields, file: Array("teks".utf8), as: "pindaian")
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("PDF, JPEG, atau PNG"))
      let sent = try await browser.upload(
        .claims(.keepAgreement), fields, file: Array("%PDF-1.5 contoh".utf8), as: "pindaian")
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.claims(.networkFacility(network.text)))
      let id = try #require(page.text.firstMatch(of: #/pks-jejaring/([0-9a-f-]{36})/pindaian/#)?.1)
      #expect(page.text.contains("PKS/9/2025"))
      #expect(try await browser.get(.claims(.agreementScan(String(id)))).text == "%PDF-1.5 contoh")
    }
  }

  @Test("Ticked services of the network are approved together; what stays says why")
  func together() async throws {
    let claims = try await ClaimSite()
    let (midwife, _) = try await claims.midwife()
    func enter(_ iso: String) async throws -> ClaimID {
      let day = try #require(CalendarDate(iso: iso))
      return try await claims.site.clinic.run(
        EnterNetworkClaim(
          card: ClaimSite.card, birthDate: CalendarDate(dayNumber: 9_000),
          ClaimForm(day: day, practitioner: nil, service: .tariff(.init(code: "KB-INJ")))),
        by: midwife)
    }
    let (good, bad) = (try await enter("2026-11-11"), try await enter("2026-11-12"))
    try await claims.site.clinic.run(DecideNetworkClaim(bad, .giveBack("Ganda")), by: claims.officer)
    try await claims.site.test(as: .klaim) { browser async throws in
      let desk = try await browser.get(.claims(.list(show: "network")))
      #expect(desk.text.contains("Setujui yang dicentang") && desk.text.contains("value=\"\(good.text)\""))
      let none = try await browser.post(.claims(.approve))
      #expect(none.status == .unprocessableContent && none.text.contains("Pilih klaim yang disetujui"))
      let sent = try await browser.post(
        .claims(.approve), FormValues([("klaim", good.text), ("klaim", bad.text)]))
      #expect(sent.status == .ok && sent.text.contains("1 disetujui"))
      #expect(sent.text.contains("1 tidak disetujui") && sent.text.contains("Tidak sedang menunggu"))
      let again = try await browser.post(.claims(.approve), ["klaim": good.text])
      #expect(again.status == .unprocessableContent)
    }
    try await claims.site.test(as: .bidanJejaring) { browser async throws in
      #expect(try await browser.post(.claims(.approve), ["klaim": good.text]).status == .forbidden)
    }
  }
}

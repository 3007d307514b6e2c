import Clinic
import PDFReading
import Synchronization
import Testing
import Vocabulary

@testable import Web

@Suite("Referring a patient of the insurer")
struct ReferralPagesTests {
  private static let card = "0001234567890"

  private static let directory = ReferralDirectory(
    choices: {
      .init(
        specialties: [
          .init(code: "26", name: "Anak: ANAK"), .init(code: "HDL", name: "Khusus: HEMODIALISA"),
        ],
        saranas: [.init(code: "1", name: "Rekam Medik")], readAt: TestSite.morning)
    },
    hospitals: { wanted in
      guard wanted.specialtyCode == "26", wanted.day.iso == "2026-11-25" else { return .found([]) }
      return .found([
        .init(
          code: "0112R016", name: "RSUD CONTOH", address: "Jl. Contoh", phone: "", level: "C", metres: 951,
          schedule: "Senin : 07:30 - 14:00", expected: 3, capacity: 40)
      ])
    })

  private static let letters = ReferralLetters { _, referral in
    .letter(
      .init(
        number: "0114A0261126Y000001", validUntil: referral.visitOn, poli: "ANAK", branch: "KC CONTOH",
        notice: "", isFromReceipt: false))
  }

  private static let referred: KeyValuePairs<String, String> = [
    "disposition": "other-hcf", "referral.specialtyCode": "26", "referral.sarana": "1",
    "referral.reason": "tidak terkendali", "referral.visitOn": "25-11-2026", "referral.tacc": "1",
    "referral.taccReason": ">= 7 Hari",
  ]

  private static func form(_ more: KeyValuePairs<String, String>) -> FormValues {
    var values = ExaminationSite.form(referred)
    for (name, value) in more { values[name] = value }
    return values
  }

  @Test("Specialty, sarana and day lead to hospitals with schedule and load; the chosen one is in the letter")
  func choosing() async throws {
    let visit = try await ExaminationSite(
      card: Self.card, insurer: Insurer(directory: Self.directory, letters: Self.letters))
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let page = try await browser.get(.encounters(.open(visit.id)))
      #expect(page.text.contains("Khusus: HEMODIALISA") && page.text.contains("Daftar BPJS per"))
      let found = try await browser.submit(Self.form(["aksi": "faskes"]), to: .encounters(.open(visit.id)))
      #expect(found.status == .ok)
      #expect(found.text.contains("RSUD CONTOH (kelas C)") && found.text.contains("Senin : 07:30 - 14:00"))
      #expect(found.text.contains("3 dari 40") && found.text.contains("tidak terkendali"))
      let closed = try await browser.submit(
        Self.form(["aksi": "tutup", "referral.pick": "0112R016|RSUD CONTOH"]),
        to: .encounters(.open(visit.id)))
      #expect(closed.location == Route.encounters(.summary(visit.id)).url)
      let referral = try #require(try await visit.record().referral)
      #expect(referral.destinationCode == "0112R016" && referral.specialty == "Anak: ANAK")
      #expect(referral.specialtyCode == "26" && referral.saranaCode == "1")
      let letter = try await browser.get(.encounters(.letter(visit.id)))
      #expect(letter.text.contains("0114A0261126Y000001") && letter.text.contains("Berlaku sampai"))
      #expect(letter.text.contains("class=\"qr\""))
      let file = try await browser.get(.encounters(.letterFile(visit.id)))
      #expect(file.status == .ok && file.text.hasPrefix("%PDF"))
      let register = try await visit.site.clinic.read(
        ReadIssuedDocuments(kind: .referralLetter), by: visit.site.demo.actor(.kepala))
      let issued = try #require(register.documents.first)
      #expect(register.total == 1 && issued.facts.first?.value == MaskedName.of("Siti <Rahmawati>"))
      #expect(issued.facts.map(\.value).contains("0114A0261126Y000001"))
      #expect(!issued.facts.contains { $0.value.contains("Anak") || $0.value.contains("Siti") })
    }
  }

  @Test(
    "On paper stands what the hospital needs, with the number, and the address where anybody can check it")
  func paper() async throws {
    let visit = try await ExaminationSite(
      card: Self.card, insurer: Insurer(directory: Self.directory, letters: Self.letters))
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      _ = try await browser.submit(
        Self.form(["aksi": "tutup", "referral.pick": "0112R016|RSUD CONTOH"]),
        to: .encounters(.open(visit.id)))
    }
    let record = try await visit.record()
    let referral = try #require(record.referral)
    let paper = ReferralLetterDocument(
      record: record, referral: referral, letter: await Self.letters.letter(visit.encounter, referral),
      district: "Kab. Bandung", madeAt: TestSite.morning)
    #expect(
      paper.document.blocks.contains { block in
        if case .code("0114A0261126Y000001", let words) = block {
          words.contains("Berlaku sampai")
        } else {
          false
        }
      })
    let issued = try await DocumentDesk.test(visit.site.clinic).issue(
      paper.draft, drawing: paper.document, by: visit.site.demo.actor(.dokter))
    guard let words = try PDFText.of(issued.pdf) else { return }
    for expected in [
      "PUSKESMAS CEMPAKA SARI", "0114A0261126Y000001", "Siti <Rahmawati>", "RSUD CONTOH", "Anak: ANAK",
      "tidak terkendali", "dr. Ratna Kusumah", "https://sehat.example/periksa/\(issued.record.code.text)",
      "Berlaku sampai", "I10",
    ] { #expect(words.contains(expected), "\(expected)") }
  }

  @Test("While the insurer has given no number, the paper says so and bears no square of one")
  func noNumberYet() async throws {
    let visit = try await ExaminationSite(
      card: Self.card, insurer: Insurer(directory: Self.directory, letters: Self.letters))
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      _ = try await browser.submit(
        Self.form(["aksi": "tutup", "referral.pick": "0112R016|RSUD CONTOH"]),
        to: .encounters(.open(visit.id)))
    }
    let record = try await visit.record()
    let referral = try #require(record.referral)
    for (answer, words) in [
      (ReferralLetters.Answer.waiting("Belum terkirim."), "belum terbit"), (.none, "Kepada Yth."),
    ] {
      let paper = ReferralLetterDocument(
        record: record, referral: referral, letter: answer, district: "", madeAt: TestSite.morning)
      #expect(!paper.document.blocks.contains { if case .code = $0 { true } else { false } })
      guard let text = try PDFText.of(try paper.document.pdf()) else { return }
      #expect(text.contains(words) && text.contains(record.encounter.number))
      #expect(text.contains("belum terbit") == (words == "belum terbit"))
    }
  }

  @Test("An ambulance is chosen at the referral, stands on the letter, and what is wrong in it is shown")
  func ambulance() async throws {
    let visit = try await ExaminationSite(
      card: Self.card, insurer: Insurer(directory: Self.directory, letters: Self.letters))
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      #expect(try await browser.get(.encounters(.open(visit.id))).text.contains("Diantar ambulans"))
      var form = Self.form([
        "aksi": "tutup", "referral.pick": "0112R016|RSUD CONTOH", "referral.ambulance": "land",
        "referral.kilometres": "32",
      ])
      let bare = try await browser.submit(form, to: .encounters(.open(visit.id)))
      #expect(bare.status == .unprocessableContent && bare.text.contains("Tulis stabilisasi"))
      form["referral.stabilisation"] = "Infus terpasang"
      #expect(try await browser.submit(form, to: .encounters(.open(visit.id))).status == .seeOther)
      let letter = try await browser.get(.encounters(.letter(visit.id)))
      #expect(letter.text.contains("Lewat darat, 32 km; stabilisasi: Infus terpasang"))
      let summary = try await browser.get(.encounters(.summary(visit.id)))
      #expect(summary.text.contains("stabilisasi: Infus terpasang"))
    }
  }

  @Test("Nobody is asked before a specialty is chosen, and the typing is kept")
  func noSpecialty() async throws {
    let visit = try await ExaminationSite(card: Self.card, insurer: Insurer(directory: Self.directory))
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let form = ExaminationSite.form(["aksi": "faskes", "referral.reason": "panas tinggi"])
      let page = try await browser.submit(form, to: .encounters(.open(visit.id)))
      #expect(page.text.contains("Pilih spesialis atau rujukan khusus dahulu"))
      #expect(page.text.contains("panas tinggi"))
    }
  }

  @Test("An internal referral names its poli, which is another one than this")
  func within() async throws {
    let visit = try await ExaminationSite()
    let target = try #require(visit.site.demo.rooms["gigi"])
    let own = try #require(visit.site.demo.rooms["umum"])
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      for room in ["", own.id.text] {
        let refused = try await browser.submit(
          ExaminationSite.form(["aksi": "tutup", "disposition": "internal", "referral.room": room]),
          to: .encounters(.open(visit.id)))
        #expect(refused.status == .unprocessableContent)
      }
      let closed = try await browser.submit(
        ExaminationSite.form(["aksi": "tutup", "disposition": "internal", "referral.room": target.id.text]),
        to: .encounters(.open(visit.id)))
      #expect(closed.status == .seeOther)
      let record = try await visit.record()
      #expect(record.internalReferral?.poliCode == target.bpjsPoli)
      #expect(record.referral == nil)
      let summary = try await browser.get(.encounters(.summary(visit.id)))
      #expect(summary.text.contains(target.name))
    }
  }

  @Test("Lines of a compound keep their number")
  func compound() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let form = ExaminationSite.form(["aksi": "tutup", "items.1.compound": "2"])
      #expect(try await browser.submit(form, to: .encounters(.open(visit.id))).status == .seeOther)
      #expect(try await visit.record().prescriptions.flatMap(\.items).map(\.compound) == [2])
    }
  }
}

@Suite("The history at the insurer")
struct CareHistoryPagesTests {
  private static let card = "0001234567890"

  @Test("The tab is led to the address of this one opening, and the journal tells who opened whose")
  func opening() async throws {
    let history = CareHistory { card in .address("http://127.0.0.1:1/view?token=\(card.text)") }
    let visit = try await ExaminationSite(card: Self.card, insurer: Insurer(history: history))
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      #expect(try await browser.get(.encounters(.open(visit.id))).text.contains("i-Care"))
      let opened = try await browser.post(.encounters(.careHistory(visit.id)), [:])
      #expect(opened.status == .ok)
      #expect(opened.text.contains("http://127.0.0.1:1/view?token=\(Self.card)"))
    }
    let facts: [String] = try await visit.site.clinic.store.read { tx in
      try tx.all(
        """
        SELECT p.body FROM journal_entry e
        JOIN journal_payload p ON p.facility = e.facility AND p.sequence = e.sequence
        WHERE e.kind = \(FactKind.careHistoryOpened)
        """
      ) { try $0["body"] }
    }
    #expect(facts.count == 1)
    #expect(facts.allSatisfy { !$0.contains("token") && !$0.contains(Self.card) })
  }

  @Test("Without an answer the doctor reads why, and the visit goes on")
  func unavailable() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let page = try await browser.post(.encounters(.careHistory(visit.id)), [:])
      #expect(page.text.contains("i-Care BPJS belum dihubungkan"))
    }
  }

  @Test("A nurse or a clerk opens nobody's history")
  func access() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    try await visit.test(as: .loket) { browser in
      let answer = try await browser.post(.encounters(.careHistory(visit.id)), [:])
      #expect(answer.status == .forbidden)
    }
  }
}

import Clinic
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The letter of a referral")
struct ReferralLetterPagesTests {
  /// A visit that was signed with a referral.
  private func signed() async throws -> (ExaminationSite, EncounterRecord, Referral) {
    let visit = try await ReferredVisit.site()
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      _ = try await browser.submit(
        ReferredVisit.form(["aksi": "tutup", "referral.pick": "0112R016|RSUD CONTOH"]),
        to: .encounters(.open(visit.id)))
    }
    let record = try await visit.record()
    return (visit, record, try #require(record.referral))
  }

  @Test(
    "On paper stands what the hospital needs, with the number, and the address where anybody can check it")
  func paper() async throws {
    let (visit, record, referral) = try await signed()
    let paper = ReferralLetterDocument(
      record: record, referral: referral,
      letter: await ReferredVisit.letters.letter(visit.encounter, referral),
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
    let (_, record, referral) = try await signed()
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
    let visit = try await ReferredVisit.site()
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      #expect(try await browser.get(.encounters(.open(visit.id))).text.contains("Diantar ambulans"))
      var form = ReferredVisit.form([
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
}

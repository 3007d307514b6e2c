import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("Referring a patient of the insurer")
struct ReferralPagesTests {
  @Test("Specialty, sarana and day lead to hospitals with schedule and load; the chosen one is in the letter")
  func choosing() async throws {
    let visit = try await ReferredVisit.site()
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let page = try await browser.get(.encounters(.open(visit.id)))
      #expect(page.text.contains("Khusus: HEMODIALISA") && page.text.contains("Daftar BPJS per"))
      let found = try await browser.submit(
        ReferredVisit.form(["aksi": "faskes"]), to: .encounters(.open(visit.id)))
      #expect(found.status == .ok)
      #expect(found.text.contains("RSUD CONTOH (kelas C)") && found.text.contains("Senin : 07:30 - 14:00"))
      #expect(found.text.contains("3 dari 40") && found.text.contains("tidak terkendali"))
      let closed = try await browser.submit(
        ReferredVisit.form(["aksi": "tutup", "referral.pick": "0112R016|RSUD CONTOH"]),
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

  @Test("Nobody is asked before a specialty is chosen, and the typing is kept")
  func noSpecialty() async throws {
    let visit = try await ExaminationSite(
      card: ReferredVisit.card, insurer: Insurer(directory: ReferredVisit.directory))
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
}

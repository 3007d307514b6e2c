import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The specialist's letter beside the examination")
struct ExaminationReferBackTests {
  private func record(
    _ site: ExaminationSite, collected: DrugCollection = .room, at place: String = ""
  ) async throws -> ReferBackLetterID {
    var form = ReferBackForm()
    form.number = "SRB/1"
    form.dated = "19-11-2026"
    form.hospital = "RSUD <Contoh>"
    form.specialist = "dr. Contoh Sp.JP"
    form.diagnosis = "I10"
    form.advice = "Target di bawah 140/90."
    form.validFrom = "19-11-2026"
    form.validUntil = "18-02-2027"
    form.collection = collected.rawValue
    form.place = place
    for (code, name) in [("AML10", ""), ("", "Obat Contoh 20 mg")] {
      var line = ReferBackForm.DrugLine()
      line.code = code
      line.name = name
      line.timesPerDay = "1"
      line.dose = "1"
      line.days = "30"
      form.drugs.append(line)
    }
    return try await site.site.clinic.run(
      RecordReferBack(site.patient.id, form), by: site.site.demo.actor(.dokter))
  }

  @Test("Advice and drugs stand above the form, and the drugs are taken over with what was typed kept")
  func prescribed() async throws {
    let site = try await ExaminationSite(card: "0002000009001")
    let letter = try await record(site)
    try await site.test(as: .dokter) { browser async throws in
      try await site.start(browser)
      let page = try await browser.get(.encounters(.open(site.id)))
      #expect(page.text.contains("dr. Contoh Sp.JP, RSUD &lt;Contoh&gt;"))
      #expect(page.text.contains("Target di bawah 140/90.") && page.text.contains("Daftarkan ke Prolanis"))
      #expect(page.text.contains("Di luar formularium PRB, dokter yang memutuskan: Obat Contoh 20 mg."))
      let sent = try await browser.submit(
        ["subjective": "Tidak ada keluhan.", "aksi": "srb:\(letter.text)"], to: .encounters(.open(site.id)))
      #expect(sent.status == .seeOther && sent.location?.hasSuffix("#resep") == true)
      let filled = try await browser.get(.encounters(.open(site.id)))
      #expect(filled.text.contains("Amlodipin 10 mg") && filled.text.contains("Tidak ada keluhan."))
      let unknown = try await browser.submit(
        ["aksi": "srb:\(site.id)"], to: .encounters(.open(site.id)))
      #expect(unknown.status == .seeOther)
    }
  }

  @Test(
    "A drug outside the formulary of rujuk balik stands apart, with what that means, and is none of its drugs"
  )
  func outsideFormulary() async throws {
    let site = try await ExaminationSite(card: "0002000009001")
    _ = try await record(site)
    try await site.test(as: .dokter) { browser async throws in
      try await site.start(browser)
      let page = try await browser.get(.encounters(.open(site.id)))
      #expect(page.text.contains("di luar formularium PRB"))
      #expect(page.text.contains("Obat Contoh 20 mg 1 × 1, 30 hari."))
      #expect(page.text.contains("Tidak dilayani sebagai obat PRB"))
      let drugs = page.text.split(separator: "Obat: ").last?.split(separator: "Diambil di").first ?? ""
      #expect(drugs.contains("Amlodipin 10 mg") && !drugs.contains("Obat Contoh"))
    }
  }

  @Test(
    "Drugs for an apotek are chosen so, leave as a copy of the prescription, and can be handed over here after all"
  )
  func outside() async throws {
    let site = try await ExaminationSite(card: "0002000009001")
    let letter = try await record(site, collected: .pharmacy, at: "Apotek <Contoh>")
    try await site.test(as: .dokter) { browser async throws in
      try await site.start(browser)
      let page = try await browser.get(.encounters(.open(site.id)))
      #expect(page.text.contains("Obatnya tidak masuk antrean ruang farmasi"))
      let form = ExaminationSite.form([
        "items.1.drug": "AML10", "items.1.letter": letter.text, "aksi": "tutup",
      ])
      #expect(try await browser.submit(form, to: .encounters(.open(site.id))).status == .seeOther)
      let prescription = try #require(try await site.record().prescriptions.first)
      #expect(prescription.state == .outside)
      let summary = try await browser.get(.encounters(.summary(site.id)))
      #expect(summary.text.contains("Rujuk balik: Apotek yang ditunjuk: Apotek &lt;Contoh&gt;"))
      let id = prescription.id.text
      let copy = try await browser.get(.encounters(.prescriptionCopy(site.id, prescription: id)))
      #expect(copy.status == .ok && copy.text.hasPrefix("%PDF"))
      let here = try await browser.post(.encounters(.collectHere(site.id, prescription: id)))
      #expect(here.status == .seeOther)
      #expect(try await site.record().prescriptions.first?.state == .ordered)
      let gone = try await browser.get(.encounters(.prescriptionCopy(site.id, prescription: id)))
      #expect(gone.status == .notFound)
    }
  }

  @Test("Education is written down at the visit; an empty one is refused with a sentence")
  func education() async throws {
    let site = try await ExaminationSite(card: "0002000009001")
    _ = try await record(site)
    try await site.test(as: .dokter) { browser async throws in
      try await site.start(browser)
      let empty = try await browser.post(.encounters(.adherence(site.id)))
      #expect(empty.status == .unprocessableContent && empty.text.contains("Tulis apa yang disampaikan"))
      let kept = try await browser.post(
        .encounters(.adherence(site.id)), ["edukasi": "Minum tiap malam <teratur>."])
      #expect(kept.status == .seeOther)
      #expect(try await browser.get(.encounters(.open(site.id))).text.contains("&lt;teratur&gt;"))
    }
  }

  @Test("Nothing about rujuk balik stands there for anybody else")
  func none() async throws {
    let site = try await ExaminationSite(card: "0002000009001")
    try await site.test(as: .dokter) { browser async throws in
      try await site.start(browser)
      #expect(try await !browser.get(.encounters(.open(site.id))).text.contains("Rujuk balik"))
    }
  }
}

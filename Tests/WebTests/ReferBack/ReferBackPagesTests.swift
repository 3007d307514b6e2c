import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of rujuk balik")
struct ReferBackPagesTests {
  /// A site with one participant who has a card.
  private func house(_ insurer: Insurer = .none) async throws -> (site: TestSite, patient: PatientID) {
    let site = try await TestSite(
      insurer: insurer, { ReferBackPages(clinic: $0) }, { PatientPages(clinic: $0) },
      { ProlanisPages(clinic: $0) })
    try await BundledReferenceData.load(into: site.clinic.store, at: TestSite.morning)
    let patient = try await site.examinedPatient().patient
    try await site.clinic.store.write { tx in
      _ = try tx.execute("UPDATE patient SET jkn_number = '0002000009001' WHERE id = \(patient)")
    }
    return (site, patient)
  }

  private static func form(_ patient: PatientID) -> FormValues {
    [
      "pasien": patient.text, "nomor-srb": "SRB/<1>", "tanggal-srb": "19-11-2026",
      "rumah-sakit": "RSUD Contoh", "spesialis": "dr. Contoh Sp.PD", "diagnosis_cari": "I10 hipertensi",
      "anjuran": "Pantau tekanan darah.", "berlaku-mulai": "19-11-2026", "berlaku-sampai": "18-02-2027",
      "ambil-obat": "apotek", "tempat-obat": "Apotek Contoh", "obat.1.obat": "AML10",
      "obat.1.obat_cari": "Amlodipin 10 mg", "obat.1.kali": "1", "obat.1.dosis": "1", "obat.1.hari": "30",
    ]
  }

  @Test("A letter is written down from the patient's record, shown, listed, corrected and ended")
  func letter() async throws {
    let (site, patient) = try await house()
    try await site.test(as: .perawat) { browser async throws in
      let record = try await browser.get(.patients(.record(patient.text)))
      #expect(record.text.contains("/rujuk-balik/pasien/\(patient.text)"))
      let empty = try await browser.get(.referBack(.patient(patient.text)))
      #expect(empty.text.contains("Belum ada Surat Rujuk Balik"))
      let form = try await browser.get(.referBack(.new(patient: patient.text)))
      #expect(form.status == .ok && form.text.contains("Obat 12"))
      var wrong = Self.form(patient)
      wrong["tempat-obat"] = nil
      wrong["obat.1.dosis"] = "nol"
      let refused = try await browser.submit(wrong, to: .referBack(.record))
      #expect(refused.status == .unprocessableContent)
      #expect(
        refused.text.contains("nama instalasi atau apoteknya") && refused.text.contains("value=\"nol\""))
      let kept = try await browser.submit(Self.form(patient), to: .referBack(.record))
      #expect(kept.location == "/rujuk-balik/pasien/\(patient.text)")
      let page = try await browser.get(.referBack(.patient(patient.text)))
      #expect(page.text.contains("SRB/&lt;1&gt;") && page.text.contains("Daftarkan ke Prolanis"))
      let list = try await browser.get(.referBack(.list()))
      #expect(list.text.contains("1 peserta rujuk balik aktif"))
      #expect(list.text.contains("Apotek yang ditunjuk: Apotek Contoh"))
      #expect(try await browser.get(.referBack(.list(show: "berakhir"))).text.contains("Tidak ada."))
      #expect(try await browser.get(.referBack(.list(show: "lain"))).status == .notFound)
    }
    let actor = site.demo.actor(.perawat)
    let letters = try await site.clinic.read(ReadPatientReferBack(patient), by: actor).letters
    let id = try #require(letters.first?.id)
    try await site.test(as: .perawat) { browser async throws in
      let form = try await browser.get(.referBack(.correct(id.text)))
      #expect(form.text.contains("value=\"AML10\"") && form.text.contains("Alasan koreksi"))
      var values = Self.form(patient)
      values["versi"] = "1"
      values["anjuran"] = "Pantau dan catat."
      let silent = try await browser.submit(values, to: .referBack(.correct(id.text)))
      #expect(silent.status == .unprocessableContent && silent.text.contains("Tulis alasannya"))
      values["alasan"] = "kurang lengkap"
      #expect(try await browser.submit(values, to: .referBack(.correct(id.text))).status == .seeOther)
      let page = try await browser.get(.referBack(.letter(id.text)))
      #expect(page.text.contains("Pantau dan catat.") && page.text.contains("kurang lengkap"))
      let stale = try await browser.submit(values, to: .referBack(.correct(id.text)))
      #expect(stale.status == .conflict)
      let early = try await browser.post(.referBack(.end(id.text)))
      #expect(early.status == .unprocessableContent)
      let ended = try await browser.post(.referBack(.end(id.text)), ["alasan": "surat baru"])
      #expect(ended.status == .seeOther)
      #expect(try await browser.get(.referBack(.letter(id.text))).text.contains("surat baru"))
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.referBack(.patient(patient.text))).status == .forbidden)
      #expect(try await browser.get(.referBack(.letter(id.text))).status == .forbidden)
      #expect(try await browser.get(.referBack(.list())).status == .forbidden)
    }
  }

  @Test(
    "A drug that was typed is marked as outside the formulary of rujuk balik, until somebody finds it there")
  func formulary() async throws {
    let (site, patient) = try await house()
    var form = Self.form(patient)
    form["obat.2.obat_cari"] = "Obat Contoh <20> mg"
    for (part, value) in [("kali", "1"), ("dosis", "1"), ("hari", "30")] { form["obat.2.\(part)"] = value }
    let sent = form
    let actor = site.demo.actor(.perawat)
    try await site.test(as: .perawat) { browser async throws in
      let empty = try await browser.get(.referBack(.new(patient: patient.text)))
      #expect(empty.text.contains("name=\"obat.1.prb\""))
      #expect(try await browser.submit(sent, to: .referBack(.record)).status == .seeOther)
      let letters = try await site.clinic.read(ReadPatientReferBack(patient), by: actor).letters
      let id = try #require(letters.first?.id)
      let outside = try await browser.get(.referBack(.letter(id.text)))
      #expect(outside.text.contains("1 obat PRB, 1 di luar formularium PRB."))
      #expect(outside.text.contains("Obat Contoh &lt;20&gt; mg"))
      #expect(outside.text.contains("Tidak dilayani sebagai obat PRB"))
      let list = try await browser.get(.referBack(.patient(patient.text)))
      #expect(list.text.contains("1 obat di luar formularium PRB"))
      var values = sent
      values["obat.2.prb"] = "ya"
      values["versi"] = "1"
      values["alasan"] = "ada di formularium PRB"
      #expect(try await browser.submit(values, to: .referBack(.correct(id.text))).status == .seeOther)
      let found = try await browser.get(.referBack(.letter(id.text)))
      #expect(found.text.contains("2 obat PRB.") && found.text.contains("diambil di apotek PRB"))
      #expect(!found.text.contains("di luar formularium PRB"))
      let again = try await browser.get(.referBack(.correct(id.text)))
      #expect(again.text.contains("Obat Contoh &lt;20&gt; mg"))
    }
  }

  @Test("Membership is asked of P-Care, and noted by hand when it does not answer")
  func membership() async throws {
    let (site, patient) = try await house()
    try await site.test(as: .dokter) { browser async throws in
      let asked = try await browser.post(.referBack(.ask(patient.text)))
      #expect(asked.status == .ok && asked.text.contains("P-Care tidak menjawab"))
      let blank = try await browser.post(.referBack(.seen(patient.text)))
      #expect(blank.status == .unprocessableContent)
      let nameless = try await browser.post(.referBack(.seen(patient.text)), ["kepesertaan": "ya"])
      #expect(nameless.status == .unprocessableContent && nameless.text.contains("Tulis programnya"))
      let noted = try await browser.post(
        .referBack(.seen(patient.text)), ["kepesertaan": "ya", "program-prb": "HT"])
      #expect(noted.status == .seeOther)
      let page = try await browser.get(.referBack(.patient(patient.text)))
      #expect(page.text.contains("peserta PRB: HT") && page.text.contains("dilihat di aplikasi BPJS"))
      #expect(page.text.contains("Minta Surat Rujuk Baliknya"))
    }
    let told = Eligibility.Answer.participant(
      .init(
        card: JKNNumber(stored: "0002000009001"), name: "SITI", sex: .female, birthDate: nil, nik: nil,
        active: true, status: "AKTIF", providerCode: "0114A026", providerName: "", membership: "PBI",
        classOfCare: "III", referBack: ""))
    let (open, other) = try await house(
      Insurer(eligibility: Eligibility(byCard: { _ in told }, byNIK: { _ in told })))
    try await open.test(as: .dokter) { browser async throws in
      #expect(try await browser.post(.referBack(.ask(other.text))).status == .seeOther)
      let page = try await browser.get(.referBack(.patient(other.text)))
      #expect(page.text.contains("bukan peserta PRB") && page.text.contains("jawaban P-Care"))
    }
  }
}

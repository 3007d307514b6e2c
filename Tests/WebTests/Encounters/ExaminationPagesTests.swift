import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("Examination pages")
struct ExaminationPagesTests {
  @Test("The list leads the doctor to the examination and the nurse to triage")
  func list() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      let page = try await browser.get(.encounters(.list()))
      #expect(page.text.contains("Siti &lt;Rahmawati&gt;") && page.text.contains("A-001"))
      #expect(page.text.contains(Route.encounters(.open(visit.id)).url))
    }
    try await visit.test(as: .perawat) { browser in
      let open = try await browser.get(.encounters(.open(visit.id)))
      #expect(open.location == Route.encounters(.step(visit.id, step: "triase")).url)
    }
  }

  @Test("The examination begins only after two identifiers")
  func identity() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      let before = try await browser.get(.encounters(.open(visit.id)))
      #expect(
        before.text.contains("Cocokkan identitas") && !before.text.contains("Tutup &amp; tanda tangani"))
      let refused = try await browser.post(.encounters(.start(visit.id)), ["identifiers": "name"])
      #expect(
        refused.status == .unprocessableContent && refused.text.contains("sedikitnya dua tanda pengenal"))
      try await visit.start(browser)
      let page = try await browser.get(.encounters(.open(visit.id)))
      #expect(page.text.contains("Tutup &amp; tanda tangani") && page.text.contains("12 Mar 1985"))
      #expect(page.text.contains("Kurang untuk ditutup") && page.text.contains("href=\"#diagnosis\""))
      #expect(page.text.utf8.count < 60_000)
    }
  }

  @Test("Impossible values come back beside their fields with everything that was typed")
  func impossible() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let form = ExaminationSite.form([
        "observed.temperature": "367", "diagnoses.1.code": "Z99.99", "aksi": "simpan",
      ])
      let answer = try await browser.submit(form, to: .encounters(.open(visit.id)))
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("Suhu 367 tidak mungkin") && answer.text.contains("Z99.99 tidak dikenal"))
      #expect(answer.text.contains("Sejak 3 hari."))
      let again = try await browser.get(.encounters(.open(visit.id)))
      #expect(again.text.contains("value=\"367\"") && again.text.contains("Draf dari 08.00"))
    }
    #expect(try await visit.record().observations.isEmpty)
  }

  @Test("A draft sent by the script survives a killed browser")
  func draft() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      var values = FormValues(
        ["subjective": "Batuk sej", "observed.pulse": "abc"].map { (name: $0.key, value: $0.value) })
      values["revisi"] = "0"
      let kept = try await browser.send(
        .put, Route.encounters(.draft(visit.id)).url, body: values.urlEncoded,
        headers: [.formToken: browser.token?.text ?? ""])
      #expect(kept.status == .noContent)
    }
    try await visit.test(as: .dokter) { browser in
      let page = try await browser.get(.encounters(.open(visit.id)))
      #expect(page.text.contains("Batuk sej") && page.text.contains("value=\"abc\""))
    }
  }

  @Test("Without a script: words become choices, a choice becomes a line, a drug brings its signa")
  func choices() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let offered = try await browser.post(
        .encounters(.open(visit.id)),
        ["tambah.diagnoses_cari": "hiperten", "subjective": "pusing", "aksi": "simpan"])
      #expect(offered.text.contains("pilih:diagnoses:I10") && offered.text.contains(">pusing<"))
      let chosen = try await browser.post(
        .encounters(.open(visit.id)), ["aksi": "pilih:diagnoses:I10", "subjective": "pusing"])
      #expect(chosen.location == Route.encounters(.open(visit.id, at: "diagnosis")).url)
      _ = try await browser.post(
        .encounters(.open(visit.id)),
        ["tambah.items": "PCT500", "diagnoses.1.code": "I10", "diagnoses.1.text": "hipertensi"])
      let page = try await browser.get(.encounters(.open(visit.id)))
      #expect(
        page.text.contains("Paracetamol 500 mg") && page.text.contains("sesudah makan bila demam atau nyeri"))
      #expect(page.text.contains("hapus:diagnoses:1"))
    }
  }

  @Test("Closing names what is missing; complete, it signs and leads to the record")
  func close() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let refused = try await browser.submit(
        ExaminationSite.form(["carePlan": "", "controlOn": "", "aksi": "tutup"]),
        to: .encounters(.open(visit.id)))
      #expect(refused.status == .unprocessableContent && refused.text.contains("Belum dapat ditutup"))
      #expect(refused.text.contains("rencana tindak lanjut yang disampaikan"))
      let closed = try await browser.submit(
        ExaminationSite.form(["revisi": "1", "aksi": "tutup"]), to: .encounters(.open(visit.id)))
      #expect(closed.location == Route.encounters(.summary(visit.id)).url)
      let record = try await browser.get(.encounters(.summary(visit.id)))
      #expect(record.text.contains("152/94 mmHg") && record.text.contains("dr. Ratna Kusumah"))
      #expect(record.text.contains("SHA-256") && record.text.contains("Amlodipin"))
      let history = try await browser.get(.encounters(.history(visit.patient.id.text)))
      #expect(history.text.contains("I10"))
    }
    #expect(try await visit.record().encounter.isSigned)
  }

  @Test("A correction signs a new version and shows the old one")
  func correct() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      _ = try await browser.submit(ExaminationSite.form(["aksi": "tutup"]), to: .encounters(.open(visit.id)))
      let page = try await browser.get(.encounters(.amend(visit.id)))
      #expect(page.text.contains("Koreksi menjadi versi 2") && page.text.contains("value=\"152\""))
      let changed = ExaminationSite.form([
        "observed.systolic": "125", "observed.diastolic": "80", "versi": "1",
      ])
      let refused = try await browser.submit(changed, to: .encounters(.amend(visit.id)))
      #expect(refused.status == .unprocessableContent && refused.text.contains("Tulis alasan koreksi"))
      var sent = changed
      sent["reason"] = "salah ketik tensi"
      let done = try await browser.submit(sent, to: .encounters(.amend(visit.id)))
      #expect(done.location == Route.encounters(.summary(visit.id)).url)
      #expect(try await browser.get(.encounters(.summary(visit.id))).text.contains("125/80 mmHg"))
      let old = try await browser.get(.encounters(.summary(visit.id, version: 1)))
      #expect(old.text.contains("152/94 mmHg") && old.text.contains("sudah dikoreksi menjadi versi 2"))
    }
  }

  @Test("The nurse saves triage and asks about what is unusual; the doctor finds it on the page")
  func triage() async throws {
    let visit = try await ExaminationSite()
    let triage = Route.encounters(.step(visit.id, step: "triase"))
    try await visit.test(as: .perawat) { browser in
      let asked = try await browser.post(triage, ["observed.pulse": "150", "complaints": "pusing"])
      #expect(asked.status == .unprocessableContent && asked.text.contains("Sudah benar?"))
      let saved = try await browser.post(
        triage, ["observed.pulse": "150", "confirmed": "pulse", "complaints": "pusing"])
      #expect(saved.location == triage.url + "?ok=ya")
      #expect(try await browser.get(.encounters(.amend(visit.id))).status == .forbidden)
    }
    try await visit.test(as: .dokter) { browser in
      let page = try await browser.get(.encounters(.open(visit.id)))
      #expect(page.text.contains("150 /menit"))
    }
  }

  @Test("Laboratory tests and panels are ordered from their page", arguments: [Role.dokter, .bidan])
  func laboratory(_ role: Role) async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: role) { browser in
      try await visit.start(browser)
      let empty = try await browser.post(.encounters(.order(visit.id)), ["question": "anemia?"])
      #expect(empty.status == .unprocessableContent && empty.text.contains("anemia?"))
      let form = try await browser.get(.encounters(.order(visit.id)))
      let code = try #require(form.text.firstMatch(of: /name="tests" value="([^"]+)"/)?.output.1)
      let sent = try await browser.post(.encounters(.order(visit.id)), ["tests": String(code)])
      #expect(sent.status == .seeOther)
      #expect(try await browser.get(.encounters(.open(visit.id))).text.contains("Menunggu spesimen"))
    }
  }

  @Test("A referral is printed as a letter")
  func letter() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let closed = try await browser.submit(
        ExaminationSite.form([
          "aksi": "tutup", "disposition": "other-hcf", "referral.destination": "RSUD Soreang",
          "referral.specialty": "penyakit dalam", "referral.reason": "tidak terkendali",
          "referral.visitOn": "25-11-2026", "referral.tacc": "1", "referral.taccReason": ">= 7 Hari",
        ]), to: .encounters(.open(visit.id)))
      #expect(closed.location == Route.encounters(.summary(visit.id)).url)
      let letter = try await browser.get(.encounters(.letter(visit.id)))
      #expect(letter.text.contains("RSUD Soreang") && letter.text.contains("25 Nov 2026"))
    }
  }

  @Test("Searches answer with hits, best first, and need a session")
  func hits() async throws {
    let visit = try await ExaminationSite()
    try await visit.test(as: .dokter) { browser in
      let hits = try await browser.get(.codes(.diagnoses(search: "darah tinggi")))
      #expect(hits.text.contains("data-value=\"I10\"") && hits.text.contains("144 · tuntas di FKTP"))
      #expect(try await browser.get(.codes(.drugs(search: "amoks"))).text.contains("AMX500"))
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

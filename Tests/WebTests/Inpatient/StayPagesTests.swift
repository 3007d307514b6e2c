import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of rawat inap")
struct StayPagesTests {
  private static let card = "0001234567890"

  /// A visit whose record is kept, at a Puskesmas with beds.
  private func examined(beds: Bool = true) async throws -> ExaminationSite {
    let visit = try await ExaminationSite(card: Self.card)
    var settings = ClaimSettings()
    settings.hasBeds = beds
    try await visit.site.clinic.run(KeepClaimSettings(settings), by: visit.site.demo.actor(.kepala))
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let form = ExaminationSite.form(["aksi": "simpan", "revisi": "0"])
      _ = try await browser.submit(form, to: .encounters(.open(visit.id)))
    }
    return visit
  }

  private func admission(_ visit: ExaminationSite, bed: String = "Melati <2>") -> FormValues {
    [
      Stay.Field.day: "20-11-2026", Stay.Field.clock: "08:00", Stay.Field.diagnosis: "I10",
      Stay.Field.bed: bed,
      Stay.Field.practitioner: visit.site.demo.practitioners[.dokter]?.id.text ?? "",
    ]
  }

  private func stay(_ visit: ExaminationSite) async throws -> String {
    try await visit.site.clinic.run(
      AdmitPatient(
        from: visit.encounter,
        AdmissionForm(
          day: "20-11-2026", clock: "08.00", diagnosis: "I10", bed: "Melati 2",
          practitioner: visit.site.demo.practitioners[.dokter]?.id.text ?? "")),
      by: visit.site.demo.actor(.perawat)
    ).text
  }

  @Test("A patient is taken in from the examination, is seen with bed and days, and goes home")
  func walk() async throws {
    let visit = try await examined()
    try await visit.test(as: .dokter) { browser in
      let examination = try await browser.get(.encounters(.open(visit.id)))
      #expect(examination.text.contains(Route.encounters(.admission(visit.id)).url))
      let empty = try await browser.get(.stays(.list()))
      #expect(empty.text.contains("Tidak ada yang sedang dirawat") && empty.text.utf8.count < 50_000)
      let form = try await browser.get(.encounters(.admission(visit.id)))
      #expect(form.status == .ok && form.text.contains("I10 ") && form.text.contains("value=\"08:00\""))
      #expect(form.text.utf8.count < 50_000)
      let refused = try await browser.post(
        .encounters(.admission(visit.id)), admission(visit, bed: ""))
      #expect(refused.status == .unprocessableContent && refused.text.contains("Isi ruang dan tempat tidur"))
      let sent = try await browser.post(.encounters(.admission(visit.id)), admission(visit))
      #expect(sent.status == .seeOther && sent.location == Route.stays(.list()).url)
      let list = try await browser.get(.stays(.list()))
      #expect(list.text.contains("Melati &lt;2") && list.text.contains("Pulangkan Siti &lt;Rahmawati"))
      let again = try await browser.get(.encounters(.admission(visit.id)))
      #expect(again.text.contains("sudah dicatat") && again.text.contains("Buka rawat inapnya"))
    }
    let now = try await visit.site.clinic.read(ReadStays(), by: visit.site.demo.actor(.kepala))
    let id = try #require(now.current.first).id.text
    try await visit.test(as: .perawat) { browser in
      let page = try await browser.get(.stays(.stay(id)))
      #expect(page.text.contains("Pulang atas permintaan sendiri") && page.text.utf8.count < 50_000)
      let refused = try await browser.post(
        .stays(.discharge(id)), [Stay.Field.day: "20-11-2026", Stay.Field.clock: "07:59"])
      #expect(refused.status == .unprocessableContent && refused.text.contains("Pilih cara pulang"))
      #expect(refused.text.contains("sebelum waktu masuk") && refused.text.contains("value=\"07:59\""))
      let sent = try await browser.post(
        .stays(.discharge(id)),
        [Stay.Field.day: "20-11-2026", Stay.Field.clock: "08:00", Stay.Field.disposition: "other-hcf"])
      #expect(sent.status == .seeOther)
      let list = try await browser.get(.stays(.list()))
      #expect(list.text.contains("Tidak ada yang sedang dirawat") && list.text.contains("Dirujuk"))
      #expect(list.text.contains("Kunjungannya belum ditutup"))
      let other = try await browser.get(.stays(.list(month: "2026-10")))
      #expect(other.text.contains("Tidak ada yang pulang") && !other.text.contains("Dirujuk"))
      #expect(try await browser.get(.stays(.list(month: "oktober"))).status == .notFound)
    }
  }

  @Test("A stay written down wrongly is taken back with a reason and still shown")
  func withdrawn() async throws {
    let visit = try await examined()
    let id = try await stay(visit)
    try await visit.test(as: .bidan) { browser in
      _ = try await browser.get(.stays(.stay(id)))
      let refused = try await browser.post(.stays(.withdraw(id)))
      #expect(refused.status == .unprocessableContent && refused.text.contains("Tulis alasannya"))
      let sent = try await browser.post(.stays(.withdraw(id)), [Stay.Field.reason: "salah <pasien>"])
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.stays(.stay(id)))
      #expect(page.text.contains("salah &lt;pasien") && !page.text.contains("Tarik catatan ini"))
    }
  }

  @Test("A death is said on the form, and stays in the patient's data when the stay is taken back")
  func death() async throws {
    let visit = try await examined()
    let id = try await stay(visit)
    try await visit.test(as: .bidan) { browser in
      let form = try await browser.get(.stays(.stay(id)))
      #expect(form.text.contains("dicatat juga sebagai tanggal meninggal"))
      _ = try await browser.post(
        .stays(.discharge(id)),
        [Stay.Field.day: "20-11-2026", Stay.Field.clock: "08:00", Stay.Field.disposition: "exp"])
      let page = try await browser.get(.stays(.stay(id)))
      #expect(page.text.contains("tidak ikut ditarik") && !page.text.contains("Ubah data pasien"))
      _ = try await browser.post(.stays(.withdraw(id)), [Stay.Field.reason: "salah pasien"])
      let withdrawn = try await browser.get(.stays(.stay(id)))
      #expect(withdrawn.text.contains("tetap tercatat di data pasien"))
      #expect(withdrawn.text.contains("Ubah data pasien"))
    }
  }

  @Test("The head reads and changes nothing; the counter does not get there")
  func access() async throws {
    let visit = try await examined()
    let id = try await stay(visit)
    try await visit.test(as: .kepala) { browser in
      let list = try await browser.get(.stays(.list()))
      #expect(list.status == .ok && !list.text.contains("Pulangkan"))
      let page = try await browser.get(.stays(.stay(id)))
      #expect(page.status == .ok && !page.text.contains("Pulangkan") && !page.text.contains("Tarik catatan"))
      #expect(try await browser.get(.encounters(.admission(visit.id))).status == .forbidden)
      #expect(try await browser.post(.stays(.discharge(id))).status == .forbidden)
    }
    try await visit.test(as: .loket) { browser async throws in
      for route in [Route.stays(.list()), .stays(.stay(id)), .encounters(.admission(visit.id))] {
        #expect(try await browser.get(route).status == .forbidden)
      }
    }
  }

  @Test("A visit without a diagnosis is told to have one first")
  func undiagnosed() async throws {
    let visit = try await ExaminationSite(card: Self.card)
    var settings = ClaimSettings()
    settings.hasBeds = true
    try await visit.site.clinic.run(KeepClaimSettings(settings), by: visit.site.demo.actor(.kepala))
    try await visit.test(as: .dokter) { browser in
      try await visit.start(browser)
      let form = try await browser.get(.encounters(.admission(visit.id)))
      #expect(form.status == .ok && form.text.contains("belum mempunyai diagnosis"))
      #expect(!form.text.contains("Masukkan ke rawat inap"))
      let sent = try await browser.post(.encounters(.admission(visit.id)), admission(visit))
      #expect(sent.status == .unprocessableContent && sent.text.contains("belum mempunyai diagnosis"))
    }
  }

  @Test("A Puskesmas without beds is told where that is changed")
  func bedless() async throws {
    let visit = try await examined(beds: false)
    try await visit.test(as: .dokter) { browser in
      let form = try await browser.get(.encounters(.admission(visit.id)))
      #expect(form.text.contains("tanpa rawat inap") && !form.text.contains("Masukkan ke rawat inap"))
      #expect(try await browser.get(.stays(.list())).text.contains("tanpa rawat inap"))
      let sent = try await browser.post(.encounters(.admission(visit.id)), admission(visit))
      #expect(sent.status == .conflict && sent.text.contains("tanpa rawat inap"))
    }
  }
}

import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of the facility's register")
struct FacilityRegisterPagesTests {
  private static func site() async throws -> TestSite {
    try await TestSite(
      { StaffRegisterPages(clinic: $0) }, { SubstitutePages(clinic: $0) },
      { RegisterChangePages(clinic: $0, documents: .test($0)) },
      { FacilityDetailPages(clinic: $0, documents: .test($0)) }, { PublicSchedulePages(clinic: $0) },
      { SchedulePages(clinic: $0) },
      { OperatorPages(clinic: $0, documents: .test($0)) })
  }

  @Test(
    "Staff stand with their licences; a licence, a registration and a new colleague are added, mistakes told")
  func staff() async throws {
    let site = try await Self.site()
    let nurse = try #require(site.demo.practitioners[.perawat])
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.facilityRegister(.staff))
      #expect(page.text.contains("Ns. Asep Hidayat") && page.text.contains("belum dicatat"))
      let wrong = try await browser.post(
        .facilityRegister(.licence), ["tenaga": "", "nomor": "", "terbit": "kemarin", "sampai": ""])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Tulis tanggal"))
      let sent = try await browser.post(
        .facilityRegister(.licence),
        ["tenaga": nurse.id.text, "nomor": "503/<9>", "terbit": "01-01-2026", "sampai": "10-12-2026"])
      #expect(sent.location == Route.facilityRegister(.staff).url)
      _ = try await browser.post(
        .facilityRegister(.registration),
        ["str-tenaga": nurse.id.text, "str-nomor": "STR-7", "str-terbit": "01-01-2024"])
      let shown = try await browser.get(.facilityRegister(.staff)).text
      #expect(
        shown.contains("503/&lt;9&gt;") && shown.contains("20 hari lagi") && shown.contains("seumur hidup"))
      let twin = try await browser.post(
        .facilityRegister(.admit), ["nama": "Ns. Kembar", "nik": nurse.nik.text, "profesi": "nurse"])
      #expect(twin.status == .unprocessableContent && twin.text.contains("sudah ada di daftar"))
      let left = try await browser.post(
        .facilityRegister(.departure),
        ["pergi": nurse.id.text, "sejak-pergi": "20-11-2026", "sebab": "pindah"])
      #expect(left.status == .seeOther)
    }
    try await site.test(as: .dokter) { browser async throws in
      for route in [FacilityRegisterRoute.staff, .substitutes, .changes(), .details] {
        #expect(try await browser.get(.facilityRegister(route)).status == .forbidden)
      }
    }
  }

  @Test("A substitute without a licence is refused; what changed is ticked as entered into HFIS")
  func substitutesAndChanges() async throws {
    let site = try await Self.site()
    let (doctor, nurse) = (
      try #require(site.demo.practitioners[.dokter]), try #require(site.demo.practitioners[.perawat])
    )
    let head = try #require(site.demo.practitioners[.kepala])
    try await site.test(as: .kepala) { browser async throws in
      func send(_ other: Practitioner) async throws -> TestBrowser.Answer {
        try await browser.post(
          .facilityRegister(.addSubstitute),
          [
            "digantikan": doctor.id.text, "pengganti": other.id.text, "mulai": "20-11-2026",
            "sampai": "21-11-2026",
            "sebab": "Cuti",
          ])
      }
      let refused = try await send(nurse)
      #expect(refused.status == .unprocessableContent && refused.text.contains("berprofesi sama"))
      #expect(try await send(head).status == .seeOther)
      #expect(try await browser.get(.facilityRegister(.substitutes)).text.contains("sedang menggantikan"))
      let changes = try await site.clinic.read(ReadRegisterChanges(), by: site.demo.actor(.kepala)).changes
      let change = try #require(changes.first)
      let page = try await browser.get(.facilityRegister(.changes()))
      #expect(page.text.contains("1 perubahan harus masuk HFIS paling lambat Sen, 30 Nov 2026"))
      let early = try await browser.post(.facilityRegister(.enterChange(change.id.text)), ["tanggal": "1"])
      #expect(early.status == .unprocessableContent && early.text.contains("Belum tersimpan"))
      _ = try await browser.post(.facilityRegister(.enterChange(change.id.text)), ["tanggal": "20-11-2026"])
      #expect(try await browser.get(.facilityRegister(.changes())).text.contains("Semua perubahan bulan ini"))
      #expect(try await browser.get(.facilityRegister(.changes(month: "x"))).status == .notFound)
    }
  }

  @Test("Practice hours are added and taken away on the page of the week")
  func sessions() async throws {
    let site = try await Self.site()
    let (room, doctor) = (
      try #require(site.demo.rooms["umum"]), try #require(site.demo.practitioners[.dokter])
    )
    try await site.test(as: .kepala) { browser async throws in
      let wrong = try await browser.post(
        .schedule(.add),
        ["ruang": room.id.text, "pemeriksa": doctor.id.text, "hari": "1", "buka": "14", "tutup": "8.00"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Tulis jam mulai"))
      let sent = try await browser.post(
        .schedule(.add),
        ["ruang": room.id.text, "pemeriksa": doctor.id.text, "hari": "5", "buka": "7.30", "tutup": "11.30"])
      #expect(sent.status == .seeOther)
      let lines = try await site.clinic.read(ReadPracticeWeek(), by: site.demo.actor(.kepala))
      let line = try #require(lines.first)
      #expect(try await browser.get(.schedule(.week)).text.contains("07:30-11:30"))
      let nothing = try await browser.post(.schedule(.end), ["sesi": "x"])
      #expect(nothing.status == .unprocessableContent && nothing.text.contains("Pilih jam praktik"))
      _ = try await browser.post(.schedule(.end), ["sesi": line.session.id.text])
      #expect(try await browser.get(.schedule(.week)).text.contains("Belum ada jadwal praktik"))
    }
  }

  @Test("Schedule and name board are PDF files, and the public page needs no account and names no patient")
  func board() async throws {
    let site = try await Self.site()
    let (room, doctor) = (
      try #require(site.demo.rooms["umum"]), try #require(site.demo.practitioners[.dokter])
    )
    try await site.test(as: .kepala) { browser async throws in
      _ = try await browser.post(
        .schedule(.add),
        ["ruang": room.id.text, "pemeriksa": doctor.id.text, "hari": "5", "buka": "7.30", "tutup": "11.30"])
      let wrong = try await browser.post(.facilityRegister(.recordDetail), ["isian": "x", "isi": "1"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Pilih yang diisi"))
      _ = try await browser.post(
        .facilityRegister(.recordDetail), ["isian": "premises", "isi": "998877"])
      _ = try await browser.post(
        .facilityRegister(.recordDetail), ["isian": "services", "isi": "Umum <dan> gigi"])
      for route in [FacilityRegisterRoute.scheduleFile, .boardFile] {
        let file = try await browser.get(.facilityRegister(route))
        #expect(file.status == .ok && file.text.hasPrefix("%PDF"))
      }
    }
    try await site.test(as: nil) { browser async throws in
      let page = try await browser.get(.facilityRegister(.publicSchedule("0114A026")))
      #expect(page.status == .ok)
      for words in ["dr. Ratna Kusumah", "07:30–11:30", "Jum, 20 Nov 2026", "Umum &lt;dan&gt; gigi", "tutup"]
      {
        #expect(page.text.contains(words), "\(words)")
      }
      #expect(page.text.contains("Jadwal praktik") && page.text.contains("Jumat 07:30–11:30"))
      for words in ["998877", doctor.nik.text, "Beranda", "503/"] {
        #expect(!page.text.contains(words), "\(words)")
      }
      for key in ["x", "%27", "..%2Fstaf"] {
        let unknown = try await browser.send(.get, "/jadwal/\(key)")
        #expect(unknown.status == .notFound && unknown.text.contains("Tidak ada Puskesmas dengan alamat ini"))
      }
      for route in [FacilityRegisterRoute.staff, .operators, .ownPacts, .scheduleFile] {
        #expect(try await browser.get(.facilityRegister(route)).location?.hasPrefix("/masuk") == true)
      }
    }
  }
}

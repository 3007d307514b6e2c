import Clinic
import Documents
import HTTPTypes
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The pages on which an agreement ends")
struct EndingPagesTests {
  private static let notice: FormValues = [
    "pihak": "puskesmas", "surat-akhir": "440/77", "diterima": "16-11-2026", "diminta": "01-12-2026",
    "alasan-akhir": "Bergabung dengan klinik daerah",
  ]

  private static let minutes: FormValues = [
    "nomor-ba": "BA/12/2026", "tanggal-ba": "20-11-2026", "tempat-ba": "Soreang", "nama-bpjs": "Rina Contoh",
    "jabatan-bpjs": "Kepala Cabang", "nama-kepala": "dr. Kepala Contoh",
  ]

  @Test("A notice is explained day by day, the participants go until nobody is left, the minutes are issued")
  func walked() async throws {
    let site = try await TestSite { EndingPages(clinic: $0, documents: .test($0)) }
    try await site.test(as: .kepala) { browser async throws in
      let empty = try await browser.post(.endings(.notice), ["pihak": "puskesmas"])
      #expect(empty.status == .unprocessableContent && empty.text.contains("Tulis nomor suratnya"))
      let registered = try await browser.post(.endings(.notice), Self.notice)
      let id = String(try #require(registered.location).split(separator: "/").last ?? "")
      let page = try await browser.get(.endings(.open(id)))
      #expect(page.text.contains("kurang dari tiga bulan") && page.text.contains("31 Des 2026"))
      #expect(page.text.contains("akhir bulan berikutnya") && page.text.contains("PKS 004 Ps.12(2)"))
      let draft = try await browser.get(.endings(.minutes(id)))
      #expect(draft.status == .ok && draft.headers[.contentType] == "application/pdf")

      let held = try await browser.post(
        .endings(.coordinate(id)),
        ["tanggal-koordinasi": "19-11-2026", "pihak-koordinasi": "BPJS dan Dinas", "peserta": "12"])
      #expect(held.status == .seeOther)
      let over = try await browser.post(
        .endings(.destination(id)), ["fktp": "Klinik Sehat", "peserta-fktp": "13"])
      #expect(over.status == .unprocessableContent && over.text.contains("tinggal 12"))
      #expect(
        try await browser.post(
          .endings(.destination(id)), ["fktp": "Klinik Sehat", "kode-fktp": "0114B001", "peserta-fktp": "12"]
        ).status == .seeOther)
      let named = try await browser.get(.endings(.open(id)))
      #expect(named.text.contains("12 belum pindah"))
      let destination = String(try #require(named.text.firstMatch(of: /<option value="([0-9a-f-]{36})"/)).1)
      let moved = try await browser.post(
        .endings(.moved(id)),
        ["tujuan": destination, "sudah-pindah": "12", "tanggal-pindah": "20-11-2026"])
      #expect(moved.status == .seeOther)
      #expect(try await browser.get(.endings(.list)).text.contains("Semua sudah pindah"))

      let wordless = try await browser.post(.endings(.sign(id)), ["nomor-ba": "BA/12"])
      #expect(wordless.status == .unprocessableContent)
      #expect(try await browser.post(.endings(.sign(id)), Self.minutes).status == .seeOther)
      let paper = try await browser.get(.endings(.minutes(id)))
      #expect(paper.status == .ok && paper.headers[.contentType] == "application/pdf")
      #expect(try await browser.get(.endings(.open(id))).text.contains("BA/12/2026"))
    }
    let issued = try await site.clinic.read(ReadIssuedDocuments(), by: site.demo.actor(.kepala))
    #expect("\(issued)".contains("Berita Acara Kesepakatan Pengakhiran"))
  }

  @Test("The minutes name the notice, the day, the FKTP and what stays open; unsigned they are a draft")
  func paper() async throws {
    let site = try await TestSite()
    let head = site.demo.actor(.kepala)
    let id = try await site.clinic.run(
      RegisterExit(
        .insurer, letter: "900/1", receivedOn: CalendarDate(iso: "2026-11-16"),
        wishedOn: CalendarDate(iso: "2027-02-28"), reason: "Pengaturan ulang"), by: head)
    try await site.clinic.run(
      CoordinateEnding(id, on: CalendarDate(iso: "2026-11-19"), with: "BPJS Cabang", registered: 40), by: head
    )
    _ = try await site.clinic.run(NameDestination(id, "Klinik Sehat", code: "", count: 40), by: head)
    var loss = RecoveryForm()
    loss.cause = .capitation
    loss.about = "Peserta ganda"
    loss.amount = Rupiah(777_000)
    loss.count = 1
    loss.signedOn = CalendarDate(iso: "2026-11-10")
    loss.minutes = "BA/9"
    _ = try await site.clinic.run(AgreeRecovery(loss), by: head)
    func document() async throws -> EndingDocument {
      EndingDocument(
        answer: try await site.clinic.read(ReadEnding(id), by: head), facility: site.demo.facility,
        district: "Kab. Bandung", madeAt: TestSite.morning)
    }
    let draft = try await document()
    #expect(draft.draft == nil && "\(draft.document)".contains("KONSEP"))
    var form = EndingMinutesForm()
    form.number = "BA/13/2026"
    form.agreedOn = CalendarDate(iso: "2026-11-20")
    form.place = "Soreang"
    form.insurerName = "Rina Contoh"
    form.insurerPosition = "Kepala Cabang"
    form.headName = "dr. Kepala Contoh"
    try await site.clinic.run(SignEndingMinutes(id, form), by: head)
    let signed = try await document()
    #expect(signed.draft?.kind == .minutes && !"\(signed.document)".contains("KONSEP"))
    guard let words = try PDFText.of(try signed.document.pdf()) else { return }
    for part in [
      "BA/13/2026", "Pemberitahuan BPJS Kesehatan", "28 Februari 2027", "Klinik Sehat", "Rp777.000",
      "Ps.12(6)",
      "Rina Contoh", "BPJS Cabang",
    ] {
      #expect(words.contains(part), "\(part)")
    }
  }

  @Test("A ground ends it too; a notice is withdrawn; who may not change sees no form")
  func others() async throws {
    let site = try await TestSite { EndingPages(clinic: $0, documents: .test($0)) }
    try await site.test(as: .kepala) { browser async throws in
      let end = try await browser.post(
        .endings(.terminate), ["dasar-akhir": "summons", "tanggal-akhir": "03-11-2026", "surat": "S/1"])
      #expect(end.status == .seeOther)
      let list = try await browser.get(.endings(.list))
      #expect(list.text.contains("30 Nov 2026") && list.text.contains("Belum dikoordinasikan"))
      let wrong = try await browser.post(.endings(.terminate), [:])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Pilih dasar"))
    }
    try await site.test(as: .timKecurangan) { browser async throws in
      let list = try await browser.get(.endings(.list))
      #expect(list.status == .ok && !list.text.contains("Hitung dan simpan"))
      #expect(try await browser.post(.endings(.notice), Self.notice).status == .forbidden)
    }
    try await site.test(as: .dokter) { browser async throws in
      #expect(try await browser.get(.endings(.list)).status == .forbidden)
    }
  }

  @Test("A notice that was withdrawn shows by whom and why, and has no forms any more")
  func withdrawn() async throws {
    let site = try await TestSite { EndingPages(clinic: $0, documents: .test($0)) }
    try await site.test(as: .kepala) { browser async throws in
      let registered = try await browser.post(.endings(.notice), Self.notice)
      let id = String(try #require(registered.location).split(separator: "/").last ?? "")
      #expect(
        try await browser.post(.endings(.withdraw(id)), ["alasan-cabut": "Surat 440/78"]).status == .seeOther)
      let page = try await browser.get(.endings(.open(id)))
      #expect(page.text.contains("Surat 440/78") && !page.text.contains("Simpan koordinasi"))
    }
  }
}

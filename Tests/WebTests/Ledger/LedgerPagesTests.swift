import Clinic
import Foundation
import JKN
import Spreadsheets
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of the capitation ledger")
struct LedgerPagesTests {
  /// December: November is over, its list is there.
  private static func site() async throws -> TestSite {
    let site = try await TestSite(
      {
        LedgerPages(clinic: $0, documents: DocumentDesk($0, at: PublicAddress("https://sehat.example")))
      }, { LedgerEntryPages(clinic: $0) }, { ReceiptPages(clinic: $0) }, { AgreementPages(clinic: $0) },
      { CapitationPages(clinic: $0) })
    let lines = (1...150).map { number in
      "000200000\(1000 + number);Peserta \(number);01-01-1990;\(number.isMultiple(of: 2) ? "L" : "P");PBI (APBN);AKTIF"
    }
    let month = try #require(ParticipantMonth("2026-10"))
    try await ImportParticipants(site.clinic, by: site.demo.actor(.kepala)).run(
      Array((["no kartu;nama;tgl lahir;jk;jenis peserta;status"] + lines).joined(separator: "\n").utf8),
      name: "oktober.csv", month: month)
    return site
  }

  private static let letter: FormValues = [
    "nomor-surat": "12/KAP/2026", "tanggal-surat": "01-09-2026", "berlaku": "01-10-2026", "tarif": "6.500",
  ]

  @Test("The head sees the year, the month, its people and its papers; the counter does not get there")
  func month() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let year = try await browser.get(.ledger(.year("2026")))
      #expect(year.status == .ok && year.text.contains("Oktober 2026") && year.text.contains("Selisih"))
      let month = try await browser.get(.ledger(.month("2026-10")))
      #expect(month.status == .ok && month.text.contains("Lampiran II I.A.2.b"))
      #expect(month.text.contains("disetujui otomatis") || month.text.contains("Disetujui otomatis"))
      for people in LedgerPeople.all {
        #expect(try await browser.get(.ledger(.people("2026-10", people.address))).status == .ok)
      }
      let people = try await browser.get(.ledger(.people("2026-10", "aktif", page: 2)))
      #expect(people.text.contains("Peserta 51"))
      for route in [LedgerRoute.entries, .receipts, .terms] {
        #expect(try await browser.get(.ledger(route)).status == .ok)
      }
    }
    try await site.test(as: .loket) { browser async throws in
      for route in [LedgerRoute.year(), .month("2026-10"), .entries, .receipts, .terms] {
        #expect(try await browser.get(.ledger(route)).status == .forbidden)
      }
      #expect(try await browser.post(.ledger(.letter), Self.letter).status == .forbidden)
      #expect(try await browser.post(.ledger(.close("2026-10"))).status == .forbidden)
    }
  }

  @Test("Page, PDF, spreadsheet and the command's case say the same rupiah")
  func sameFigures() async throws {
    let site = try await Self.site()
    let read = try await site.clinic.read(
      ReadLedgerMonth(ParticipantMonth("2026-10")), by: site.demo.actor(.kepala))
    let total = read.ledger.capitation.total
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.get(.ledger(.month("2026-10"))).text.contains(total.text))
      let input = try await browser.get(.ledger(.file("2026-10", "kasus.json")))
      let answer = read.ledger.terms.answer(to: Array(input.text.utf8))
      #expect(try JSONText(answer.output).root.member("total")?.integer == total.amount)
      for (name, start) in [("rincian.pdf", "%PDF"), ("rincian.xlsx", "PK")] {
        let file = try await browser.get(.ledger(.file("2026-10", name)))
        #expect(file.status == .ok && file.text.hasPrefix(start))
      }
      #expect(try await browser.get(.ledger(.file("2026-10", "berita-acara.pdf"))).status == .notFound)
      #expect(try await browser.get(.ledger(.file("2026-10", "denda.pdf"))).status == .ok)
    }
    let rows = read.sheet.rows.flatMap { $0 }
    #expect(rows.contains(.number(String(total.amount))))
  }

  @Test("A letter, a correction, SiLPA, minutes and a payment are written down, and the month is closed")
  func closing() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.post(.ledger(.letter), Self.letter).status == .seeOther)
      let correction: FormValues = [
        "sebab": "pengurangan", "dari-bulan": "2026-09", "diperhitungkan": "2026-10", "jumlah": "-1.000",
      ]
      #expect(try await browser.post(.ledger(.correction), correction).status == .seeOther)
      let silpa: FormValues = [
        "tahun-anggaran": "2025", "jumlah-silpa": "Rp2.000", "mulai-bulan": "2026-10", "penetapan": "900/1",
        "tanggal-penetapan": "02-03-2026",
      ]
      #expect(try await browser.post(.ledger(.silpa), silpa).status == .seeOther)
      let open = try await browser.get(.ledger(.month("2026-10")))
      #expect(open.text.contains("12/KAP/2026") && open.text.contains("catat dahulu nomor berita acaranya"))
      #expect(try await browser.post(.ledger(.close("2026-10"))).status == .conflict)
      let minutes: FormValues = [
        "nomor-ba": "BA/10", "tanggal-ba": "10-11-2026", "tempat-ba": "Soreang", "nama-bpjs": "Rina Contoh",
        "jabatan-bpjs": "Kepala Bidang", "nama-kepala": "dr. Contoh",
      ]
      #expect(try await browser.post(.ledger(.minutes("2026-10")), minutes).status == .seeOther)
      let receipt: FormValues = [
        "rekening": "kapitasi", "untuk-bulan": "2026-10", "diterima": "15-10-2026", "bruto": "500.000",
        "biaya": "2900",
      ]
      #expect(try await browser.post(.ledger(.receipt), receipt).status == .seeOther)
      let twice = try await browser.post(.ledger(.receipt), receipt)
      #expect(twice.status == .unprocessableContent && twice.text.contains("sudah dicatat"))
      #expect(try await browser.post(.ledger(.close("2026-10"))).status == .seeOther)
      #expect(try await browser.post(.ledger(.close("2026-10"))).status == .seeOther)
      let closed = try await browser.get(.ledger(.month("2026-10")))
      #expect(closed.text.contains("dihitung ulang: sama"))
      #expect(try await browser.get(.ledger(.year("2026"))).text.contains("ditutup"))
      let paper = try await browser.get(.ledger(.file("2026-10", "berita-acara.pdf")))
      #expect(paper.status == .ok && paper.text.hasPrefix("%PDF"))
      let again = try await browser.get(.ledger(.file("2026-10", "berita-acara.pdf")))
      #expect(again.text == paper.text)
    }
  }

  @Test("Wrong months, people, files and fields are answered with a sentence, never with an error")
  func badInput() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      for route in [
        LedgerRoute.month("2026-13"), .year("abad"), .people("2026-10", "siapa"), .file("2026-10", "x.exe"),
        .file("oktober", "rincian.pdf"), .scan("x"),
      ] {
        #expect(try await browser.get(.ledger(route)).status == .notFound)
      }
      let refused: [(LedgerRoute, FormValues, String)] = [
        (.letter, [:], "Tulis tanggal"), (.letter, ["tarif": "banyak"], "tanpa sen"),
        (.correction, ["sebab": "iseng"], "Pilih salah satu"),
        (.correction, ["dari-bulan": "okt"], "Tulis bulan"),
        (.silpa, ["tahun-anggaran": "20"], "Tulis tahun"),
        (
          .silpa,
          [
            "tahun-anggaran": "2025", "jumlah-silpa": "-5", "mulai-bulan": "2026-10", "penetapan": "1",
            "tanggal-penetapan": "02-03-2026",
          ], "tidak boleh negatif"
        ),
        (.receipt, ["rekening": "saya"], "Pilih salah satu"), (.account, [:], "Isi nama bank"),
        (.importReceipts, [:], "Pilih berkas"), (.withdraw, [:], "Pilih catatan"),
        (.withdraw, ["catatan-cabut": "penerimaan:"], "Pilih catatan"),
        (.pact("2026-12"), ["keputusan": "entah"], "Pilih sesuai"),
        (.minutes("2026-10"), [:], "Tulis tanggal"),
      ]
      for (route, form, words) in refused {
        let answer = try await browser.post(.ledger(route), form)
        #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(route): \(words)")
      }
      let unknown = try await browser.post(.ledger(.withdraw), ["catatan-cabut": "koreksi:x", "alasan": "y"])
      #expect(unknown.status == .notFound)
      var overlapping = Self.letter
      #expect(try await browser.post(.ledger(.letter), overlapping).status == .seeOther)
      overlapping["nomor-surat"] = "13/KAP/2026"
      let answer = try await browser.post(.ledger(.letter), overlapping)
      #expect(answer.status == .unprocessableContent && answer.text.contains("tumpang tindih"))
    }
  }

  @Test("The admin adds an agreement by date; it can then be chosen on the cockpit")
  func agreement() async throws {
    let site = try await Self.site()
    let text = """
      {"name":"contoh-2026","title":"PKS Contoh","citation":"PKS Contoh 2026","from":"2026-01-01",\
      "until":"2026-12-31","basedOn":"bontang-2024"}
      """
    try await site.clinic.run(AddAgreementTerms(Array(text.utf8)), by: site.demo.actor(.adminDinas))
    try await site.test(as: .adminDinas) { browser async throws in
      let page = try await browser.get(.ledger(.terms))
      #expect(page.text.contains("contoh-2026") && page.text.contains("dipakai hari ini"))
      #expect(try await browser.get(.capitation(.month())).text.contains("contoh-2026"))
      let empty = try await browser.post(.ledger(.terms))
      #expect(empty.status == .unprocessableContent && empty.text.contains("Pilih berkas"))
    }
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.post(.ledger(.terms)).status == .forbidden)
    }
  }
}

import Clinic
import JKN
import PDFReading
import Testing
import Vocabulary

@testable import Web

/// The seeded Puskesmas with the list of October 2026, whose month is over.
struct OctoberSite {
  let site: TestSite
  let month: ParticipantMonth

  init() async throws {
    site = try await TestSite(
      { CapitationPages(clinic: $0) }, { LedgerPages(clinic: $0, documents: .test($0)) },
      { LedgerEntryPages(clinic: $0) }, { ReceiptPages(clinic: $0) })
    month = try #require(ParticipantMonth("2026-10"))
    let lines = (1...150).map { number in
      "000200000\(1000 + number);Peserta \(number);01-01-\(1940 + number % 80);\(number.isMultiple(of: 2) ? "L" : "P");PBI (APBN);AKTIF"
    }
    try await ImportParticipants(site.clinic, by: site.demo.actor(.kepala)).run(
      Array((["no kartu;nama;tgl lahir;jk;jenis peserta;status"] + lines).joined(separator: "\n").utf8),
      name: "oktober.csv", month: month)
  }

  func read() async throws -> ReadLedgerMonth.Answer {
    try await site.clinic.read(ReadLedgerMonth(month), by: site.demo.actor(.kepala))
  }
}

@Suite("A month's rupiah wherever they are read")
struct SameFiguresTests {
  static let assessment: FormValues = [
    "bulan-dinilai": "2026-10", "kontak-bpjs": "151,2", "nilai-kontak": "4", "rujukan-bpjs": "2,4",
    "nilai-rujukan": "3", "prolanis-bpjs": "5,5", "nilai-prolanis": "4", "persen-kbk": "95",
    "dinilai": "10-11-2026",
    "bukti-kbk": "KBK/10/2026",
  ]

  @Test(
    "The command, the cockpit, the ledger, the year, the PDF and the workbook say the same, by our counts and by BPJS's",
    arguments: [false, true])
  func same(isAssessed: Bool) async throws {
    let october = try await OctoberSite()
    try await october.site.test(as: .kepala) { browser async throws in
      if isAssessed {
        #expect(try await browser.post(.capitation(.assessment), Self.assessment).status == .seeOther)
      }
      let key = october.month.text
      let terms = try await october.read().ledger.terms
      let bench = CaseBench(
        terms: terms, holidays: try HolidayCalendar.shipped(), today: try await october.read().today)
      let input = try await browser.bytes(.ledger(.file(key, "kasus.json"))).bytes
      let answer = try JSONText(bench.answer(.capitation, to: input).output).root
      let total = Rupiah(try #require(answer.member("total")?.integer))
      #expect(total > .zero && answer.member("kbkPercent")?.integer == (isAssessed ? 95 : 90))

      let digits = CapitationWords.value(.money(total))
      for route in [
        Route.capitation(.month(key)), .capitation(.year("2026")), .ledger(.month(key)),
        .ledger(.year("2026")),
      ] {
        let page = try await browser.get(route)
        #expect(page.status == .ok && page.text.contains(digits), "\(route.url)")
      }
      if let words = try PDFText.of(try await browser.bytes(.ledger(.file(key, "rincian.pdf"))).bytes) {
        #expect(words.contains(digits))
        #expect(words.contains("KBK dinilai BPJS") == isAssessed)
      }
      let numbers = try await browser.numbers(.ledger(.file(key, "rincian.xlsx")))
      #expect(numbers.contains([String(total.amount)]) && numbers.last == [String(total.amount)])
    }
  }

  @Test("The page says which assessment is used and why, and refuses one that cannot be")
  func assessment() async throws {
    let october = try await OctoberSite()
    try await october.site.test(as: .kepala) { browser async throws in
      let before = try await browser.get(.capitation(.month("2026-10")))
      #expect(before.text.contains("Dipakai: hitungan kita."))
      var wrong = Self.assessment
      wrong["persen-kbk"] = "97"
      wrong["kontak-bpjs"] = "banyak"
      let refused = try await browser.post(.capitation(.assessment), wrong)
      #expect(refused.status == .unprocessableContent && refused.text.contains("misalnya 152,4"))
      #expect(refused.text.contains("KBK/10/2026"))
      wrong["kontak-bpjs"] = "151"
      #expect(
        try await browser.post(.capitation(.assessment), wrong).text.contains(
          "Perjanjian membayar salah satu"))
      #expect(try await browser.post(.capitation(.assessment), Self.assessment).status == .seeOther)
      let after = try await browser.get(.capitation(.month("2026-10")))
      #expect(
        after.text.contains("Dipakai: penilaian BPJS 95 %") && after.text.contains("Lampiran II I.A.2.d.1"))
      #expect(after.text.contains("BPJS menilai ulang") && after.text.contains("selisih"))
      #expect(try await browser.get(.ledger(.month("2026-10"))).text.contains("Dipakai: penilaian BPJS 95 %"))
      #expect(try await browser.get(.ledger(.entries)).text.contains("Penilaian KBK Oktober 2026, 95 %"))
      var unknown = Self.assessment
      unknown["bulan-dinilai"] = "kemarin"
      #expect(try await browser.post(.capitation(.assessment), unknown).status == .notFound)
    }
    try await october.site.test(as: .klaim) { browser async throws in
      #expect(try await browser.post(.capitation(.assessment), Self.assessment).status == .forbidden)
    }
  }

  @Test("Closed before BPJS assessed it, a month offers its difference as a correction with one button")
  func drift() async throws {
    let october = try await OctoberSite()
    try await october.site.test(as: .kepala) { browser async throws in
      #expect(try await browser.post(.ledger(.close("2026-10"))).status == .seeOther)
      #expect(try await browser.post(.capitation(.assessment), Self.assessment).status == .seeOther)
      let page = try await browser.get(.ledger(.month("2026-10")))
      #expect(page.text.contains("Sesudah bulan ini ditutup BPJS menilai 95 %"))
      #expect(page.text.contains("value=\"penilaian-kbk\"") && page.text.contains("value=\"KBK/10/2026\""))
      let drift = try #require(try await october.read().drift)
      let correction: FormValues = [
        "sebab": "penilaian-kbk", "dari-bulan": "2026-10", "diperhitungkan": "2026-11",
        "jumlah": String(drift.amount),
        "dasar": "KBK/10/2026",
      ]
      #expect(try await browser.post(.ledger(.correction), correction).status == .seeOther)
      #expect(try await october.read().drift == .zero)
      #expect(try await browser.get(.ledger(.entries)).text.contains("Penilaian KBK oleh BPJS, Oktober 2026"))
    }
  }

  @Test("A capitation that came late has its penalty minutes: days, rupiah and article as on the page")
  func penalty() async throws {
    let october = try await OctoberSite()
    try await october.site.test(as: .kepala) { browser async throws in
      let payable = try await october.read().ledger.settlement.payable
      let receipt: FormValues = [
        "rekening": "kapitasi", "untuk-bulan": "2026-10", "diterima": "16-11-2026",
        "bruto": String(payable.amount),
      ]
      #expect(try await browser.post(.ledger(.receipt), receipt).status == .seeOther)
      let late = try #require(try await october.read().payments.first?.late)
      let rule = try ShippedTerms.named("bontang-2024").latePayment(of: payable, daysLate: 32, cause: .bpjs)
      #expect(late.daysLate == 32 && late.penalty == rule.penalty && late.penalty > .zero)
      #expect(try await browser.get(.ledger(.month("2026-10"))).text.contains(late.penalty.text))
      let paper = try await browser.bytes(.ledger(.file("2026-10", "denda.pdf")))
      #expect(paper.status == .ok)
      if let words = try PDFText.of(paper.bytes) {
        #expect(words.contains("BERITA ACARA KESEPAKATAN DENDA") && words.contains(late.penalty.text))
        #expect(words.contains("16 November 2026") && words.contains(payable.text) && words.contains("32"))
        #expect(words.contains("Kode surat") && !words.contains("KONSEP"))
      }
    }
  }

  @Test("Paid in time there is no penalty, and no minutes of one")
  func inTime() async throws {
    let october = try await OctoberSite()
    try await october.site.test(as: .kepala) { browser async throws in
      let payable = try await october.read().ledger.settlement.payable
      let receipt: FormValues = [
        "rekening": "kapitasi", "untuk-bulan": "2026-10", "diterima": "15-10-2026",
        "bruto": String(payable.amount),
      ]
      #expect(try await browser.post(.ledger(.receipt), receipt).status == .seeOther)
      #expect(try await browser.get(.ledger(.file("2026-10", "denda.pdf"))).status == .notFound)
    }
  }
}

import Clinic
import HTTPTypes
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The pages on which a loss is kept back")
struct SetOffPagesTests {
  /// A loss agreed on in October, and a list of participants.
  private func site() async throws -> (site: TestSite, recovery: Recovery) {
    let site = try await TestSite(
      { RecoveryPages(clinic: $0, documents: .test($0)) }, { LedgerPages(clinic: $0, documents: .test($0)) })
    let head = site.demo.actor(.kepala)
    let month = try #require(ParticipantMonth("2026-11"))
    let people = (10...99).map { "00020000010\($0);Peserta \($0);01-01-1990;L" }.joined(separator: "\n")
    try await ImportParticipants(site.clinic, by: head).run(
      Array("no kartu;nama;tgl lahir;jk\n\(people)\n".utf8), name: "n.csv", month: month)
    var form = RecoveryForm()
    form.cause = .overpaid
    form.about = "Klaim ganda"
    form.amount = Rupiah(150_000)
    form.count = 2
    form.signedOn = CalendarDate(iso: "2026-10-20")
    form.minutes = "BA/9"
    return (site, try await site.clinic.run(AgreeRecovery(form), by: head))
  }

  @Test(
    "The next months stand there with what is expected; planned, the ledger is lower and opens into the case")
  func planned() async throws {
    let (site, recovery) = try await site()
    let id = recovery.id.text
    try await site.test(as: .kepala) { browser async throws in
      let empty = try await browser.get(.recoveries(.open(id)))
      #expect(
        empty.text.contains("Desember 2026, diharapkan masuk") && empty.text.contains("Usul menurut aturan"))
      let tooMuch = try await browser.post(
        .recoveries(.setOff(id)), ["potong": "150.001", "bulan-potong": "2026-12"])
      #expect(tooMuch.status == .unprocessableContent && tooMuch.text.contains("tinggal Rp150.000"))
      let planned = try await browser.post(
        .recoveries(.setOff(id)), ["potong": "100.000", "bulan-potong": "2026-12"])
      #expect(planned.status == .seeOther)
      let page = try await browser.get(.recoveries(.open(id)))
      #expect(page.text.contains("Direncanakan") && page.text.contains("/buku-kapitasi/bulan/2026-12"))
      let ledger = try await browser.get(.ledger(.month("2026-12")))
      #expect(ledger.text.contains("Dipotong pemulihan kerugian") && ledger.text.contains("-Rp100.000"))
      #expect(
        ledger.text.contains(Route.recoveries(.open(id)).url) && ledger.text.contains("Diharapkan masuk"))
      #expect(try await browser.get(.ledger(.year("2026"))).status == .ok)
    }
  }

  @Test("It is said to be kept back, or cancelled with a reason, and the paper of the month carries it")
  func settled() async throws {
    let (site, recovery) = try await site()
    let id = recovery.id.text
    try await site.test(as: .kepala) { browser async throws in
      func plan(_ amount: String, _ month: String) async throws -> String {
        _ = try await browser.post(.recoveries(.setOff(id)), ["potong": amount, "bulan-potong": month])
        let page = try await browser.get(.recoveries(.open(id)))
        return String(try #require(page.text.firstMatch(of: /<option value="([0-9a-f-]{36})"/)).1)
      }
      let first = try await plan("50.000", "2026-11")
      let undated = try await browser.post(.recoveries(.settleSetOff(id)), ["potongan": first])
      #expect(undated.status == .unprocessableContent && undated.text.contains("Tulis tanggal"))
      let settled = try await browser.post(
        .recoveries(.settleSetOff(id)), ["potongan": first, "tanggal-potong": "16-11-2026"])
      #expect(settled.status == .seeOther)
      #expect(try await browser.get(.recoveries(.open(id))).text.contains("Sudah dipotong"))
      let second = try await plan("100.000", "2026-12")
      let wordless = try await browser.post(.recoveries(.cancelSetOff(id)), ["batal-potongan": second])
      #expect(wordless.status == .unprocessableContent && wordless.text.contains("Tulis alasannya"))
      let cancelled = try await browser.post(
        .recoveries(.cancelSetOff(id)), ["batal-potongan": second, "alasan-batal": "Disetor langsung"])
      #expect(cancelled.status == .seeOther)
      let page = try await browser.get(.recoveries(.open(id)))
      #expect(page.text.contains("Disetor langsung") && page.text.contains("Rp100.000"))
    }
    let month = try #require(ParticipantMonth("2026-11"))
    let answer = try await site.clinic.read(ReadLedgerMonth(month), by: site.demo.actor(.kepala))
    let paper = LedgerDocument(answer: answer, district: "Kab. Bandung").document(at: TestSite.morning)
    if let words = try PDFText.of(try paper.pdf()) {
      #expect(words.contains("Dipotong pemulihan kerugian \(recovery.number)") && words.contains("Ps.10(3)"))
    }
  }

  @Test("The fraud team reads the loss without forms and without what is expected")
  func read() async throws {
    let (site, recovery) = try await site()
    try await site.test(as: .timKecurangan) { browser async throws in
      let page = try await browser.get(.recoveries(.open(recovery.id.text)))
      #expect(
        page.status == .ok && !page.text.contains("diharapkan masuk") && !page.text.contains("Simpan setoran")
      )
      let refused = try await browser.post(
        .recoveries(.setOff(recovery.id.text)), ["potong": "1", "bulan-potong": "2026-12"])
      #expect(refused.status == .forbidden)
    }
  }
}

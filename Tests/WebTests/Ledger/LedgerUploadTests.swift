import Clinic
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite("Files that are handed to the ledger")
struct LedgerUploadTests {
  private static func site() async throws -> TestSite {
    try await TestSite(
      { LedgerEntryPages(clinic: $0) }, { ReceiptPages(clinic: $0) }, { AgreementPages(clinic: $0) })
  }

  /// Sends a form with a file, as a browser does.
  private static func send(
    _ browser: TestBrowser, _ route: LedgerRoute, _ fields: KeyValuePairs<String, String> = [:], file: String,
    as name: String
  ) async throws -> (status: Int, text: String) {
    let token = (key: FormToken.field, value: browser.token?.text ?? "")
    let parts = (fields.map { $0 } + [token]).map {
      "--batas\r\nContent-Disposition: form-data; name=\"\($0.key)\"\r\n\r\n\($0.value)\r\n"
    }
    let body =
      parts.joined()
      + "--batas\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"berkas\"\r\n\r\n"
      + file + "\r\n--batas--\r\n"
    return try await browser.client.execute(
      uri: Route.ledger(route).url, method: .post,
      headers: [.contentType: "multipart/form-data; boundary=batas", .cookie: browser.cookie ?? ""],
      body: ByteBuffer(string: body)
    ) { (status: $0.status.code, text: String(buffer: $0.body)) }
  }

  @Test("A tariff letter comes with its scan, or without; what is no scan is refused")
  func letter() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      func letter(_ number: String, _ from: String, _ scan: String) async throws -> (
        status: Int, text: String
      ) {
        try await Self.send(
          browser, .letter,
          ["nomor-surat": number, "tanggal-surat": "01-09-2026", "berlaku": from, "tarif": "6.500"],
          file: scan,
          as: "pindaian")
      }
      #expect(try await letter("1/2026", "01-10-2026", "%PDF-1.5 surat").status == 303)
      #expect(try await letter("2/2026", "01-11-2026", "").status == 303)
      let wrong = try await letter("3/2026", "01-12-2026", "MZ")
      #expect(wrong.status == 422 && wrong.text.contains("Pindaian harus PDF"))
      let page = try await browser.get(.ledger(.entries))
      let id = try #require(page.text.firstMatch(of: #/surat-tarif/([0-9a-f-]{36})"/#)?.1)
      let scan = try await browser.get(.ledger(.scan(String(id))))
      #expect(scan.headers[.contentType] == "application/pdf" && scan.text.hasPrefix("%PDF-1.5"))
    }
  }

  @Test("A statement is taken in, its bad lines are shown, and it is undone with one button")
  func statement() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let file = "tanggal;kredit\n16-11-2026;700.000\nkemarin;1\n"
      let sent = try await Self.send(browser, .importReceipts, file: file, as: "berkas")
      #expect(sent.status == 303)
      let page = try await browser.get(.ledger(.receipts))
      #expect(page.text.contains("Rp700.000") && page.text.contains("Tanggal tidak terbaca"))
      let id = try #require(page.text.firstMatch(of: #/rekening-koran/([0-9a-f-]{36})/batal/#)?.1)
      #expect(try await browser.post(.ledger(.undoImport(String(id)))).status == .seeOther)
      #expect(try await browser.get(.ledger(.receipts)).text.contains("dibatalkan"))
      let none = try await Self.send(browser, .importReceipts, file: "apa saja", as: "berkas")
      #expect(none.status == 422 && none.text.contains("Kolom tanggal belum ada"))
    }
    try await site.test(as: .loket) { browser async throws in
      let sent = try await Self.send(browser, .importReceipts, file: "tanggal;kredit\n", as: "berkas")
      #expect(sent.status == 403)
    }
  }

  @Test("The admin uploads an agreement; a wrong one is told the field and the reason")
  func agreement() async throws {
    let site = try await Self.site()
    try await site.test(as: .adminDinas) { browser async throws in
      func upload(_ text: String) async throws -> (status: Int, text: String) {
        try await Self.send(browser, .terms, file: text, as: "berkas")
      }
      let right =
        #"{"name":"contoh-2026","title":"PKS Contoh","citation":"PKS","from":"2026-01-01","basedOn":"bontang-2024"}"#
      #expect(try await upload(right).status == 303)
      let page = try await browser.get(.ledger(.terms))
      let id = try #require(page.text.firstMatch(of: #/perjanjian/([0-9a-f-]{36})"/#)?.1)
      #expect(try await browser.get(.ledger(.termsFile(String(id)))).text == right)
      let overlapping = try await upload(right.replacing("contoh-2026", with: "contoh-2027"))
      #expect(overlapping.status == 422 && overlapping.text.contains("tumpang tindih"))
      let misspelt = try await upload(right.replacing("\"from\"", with: "\"form\""))
      #expect(misspelt.status == 422 && misspelt.text.contains("Isian form"))
    }
  }
}

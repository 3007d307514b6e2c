import Clinic
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite("The page of the monthly participant files")
struct ParticipantPagesTests {
  /// A form with a file, as a browser sends it.
  private static func body(_ browser: TestBrowser, month: String, file: String) -> String {
    [
      part("name=\"\(FormToken.field)\"", browser.token?.text ?? ""), part("name=\"bulan\"", month),
      part("name=\"berkas\"; filename=\"C:\\data\\peserta.csv\"\r\nContent-Type: text/csv", file),
      "--batas--\r\n",
    ].joined()
  }

  private static func part(_ head: String, _ content: String) -> String {
    "--batas\r\nContent-Disposition: form-data; \(head)\r\n\r\n\(content)\r\n"
  }

  private static func send(_ browser: TestBrowser, _ body: String) async throws -> (status: Int, text: String)
  {
    var headers: HTTPFields = [.contentType: "multipart/form-data; boundary=batas"]
    headers[.cookie] = browser.cookie
    return try await browser.client.execute(
      uri: Route.participants(.upload).url, method: .post, headers: headers, body: ByteBuffer(string: body)
    ) { ($0.status.code, String(buffer: $0.body)) }
  }

  @Test("A file is taken in, its month is listed, and its wrong lines are told")
  func upload() async throws {
    let site = try await TestSite { ParticipantPages(clinic: $0) }
    try await site.test(as: .kepala) { browser async throws in
      let file = "no kartu,nama,jk,tgl lahir\n0002000009001,Peserta Contoh,L,01-01-1990\nx,y,z,q\n"
      #expect(try await Self.send(browser, Self.body(browser, month: "2026-11", file: file)).status == 303)
      let page = try await browser.get(.participants(.list))
      #expect(page.text.contains("2026-11") && page.text.contains("peserta.csv"))
      #expect(page.text.contains("Nomor kartu bukan 13 angka.") && !page.text.contains("C:\\data"))
    }
  }

  @Test("A form without a month, without a file or with another file is shown again with what to mend")
  func refused() async throws {
    let site = try await TestSite { ParticipantPages(clinic: $0) }
    try await site.test(as: .kepala) { browser async throws in
      let empty = try await Self.send(browser, Self.body(browser, month: "november", file: ""))
      #expect(empty.status == 422 && empty.text.contains("Tulis bulan berkas"))
      #expect(empty.text.contains("Pilih berkas dari BPJS."))
      let other = try await Self.send(browser, Self.body(browser, month: "2026-11", file: "a,b\n1,2\n"))
      #expect(other.status == 422 && other.text.contains("Kolom yang belum ada"))
    }
  }

  @Test("Without the form's token nothing is taken in, and the counter does not get there")
  func guarded() async throws {
    let site = try await TestSite { ParticipantPages(clinic: $0) }
    try await site.test(as: .kepala) { browser async throws in
      let forged = Self.part("name=\"bulan\"", "2026-11") + "--batas--\r\n"
      #expect(try await Self.send(browser, forged).status >= 400)
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.participants(.list)).status == .forbidden)
    }
  }
}

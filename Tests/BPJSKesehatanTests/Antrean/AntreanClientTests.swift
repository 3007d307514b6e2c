import Foundation
import Synchronization
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Antrean Online: references, requests and strange answers")
struct AntreanClientTests {
  private static let friday = CalendarDate(dayNumber: 20_777)

  @Test("Polis and doctors of a day come with their hours; a day without any is an empty list")
  func references() async throws {
    try await AntreanRig.run { rig in
      let poli = try await rig.client.poli(on: Self.friday)
      #expect(poli.map(\.kodepoli) == ["001", "002"])
      let doctors = try await rig.client.dokter(poli: "001", on: Self.friday)
      #expect(doctors.map(\.kodedokter) == [73229, 73233])
      #expect(doctors.allSatisfy { $0.jampraktek == "08:00-11:00" && $0.kapasitas == 60 })
      #expect(try await rig.client.dokter(poli: "001", on: Self.friday.adding(days: 2)) == [])
    }
  }

  @Test("The four headers go out, and no log-in of P-Care")
  func headers() async throws {
    let sent = Mutex<[BPJSRequest]>([])
    let client = Self.client { request in
      sent.withLock { $0.append(request) }
      return (200, #"{"response":null,"metadata":{"message":"Ok","code":200}}"#)
    }
    try await client.batal(
      .init(tanggalperiksa: "2026-11-20", kodepoli: "001", nomorkartu: "0001234567890", alasan: "Tutup"))
    let request = try #require(sent.withLock { $0.first })
    #expect(request.url == "https://contoh.test/antreanfktp/antrean/batal" && request.method == "POST")
    #expect(
      request.headers.map(\.name) == [
        "X-cons-id", "X-timestamp", "X-signature", "user_key", "Accept", "Content-Type",
      ])
  }

  @Test(
    "An unencrypted list, a bare array and codes as text are read",
    arguments: [
      #"{"response":{"list":[{"kodepoli":"001","namapoli":"Umum"}]},"metadata":{"message":"OK","code":1}}"#,
      #"{"response":[{"kodepoli":"001"}],"metadata":{"message":"OK","code":"200"}}"#,
      #"{"response":{"list":[{"kodepoli":"001"},{"namapoli":"tanpa kode"}]},"metadata":{"code":1}}"#,
    ])
  func shapes(body: String) async throws {
    let poli = try await Self.client { _ in (200, body) }.poli(on: Self.friday)
    #expect(poli.map(\.kodepoli) == ["001"])
  }

  @Test(
    "An answer that is none is a failure that says so",
    arguments: [
      (503, "<html>Service Unavailable</html>"), (200, "tidak"), (200, ""), (200, "{}"),
      (200, #"{"response":"bukan sandi","metadata":{"message":"OK","code":1}}"#),
    ])
  func strange(status: Int, body: String) async throws {
    await #expect(throws: BPJSError.self) {
      try await Self.client { _ in (status, body) }.poli(on: Self.friday)
    }
  }

  private static func client(
    _ answer: @escaping @Sendable (BPJSRequest) -> (Int, String)
  ) -> AntreanClient {
    AntreanClient(
      configuration: .init(
        baseURL: "https://contoh.test/antreanfktp/",
        consumer: .init(consId: "1", secret: "rahasia", userKey: "kunci")),
      transport: BPJSTransport { request throws(BPJSError) in
        let (status, body) = answer(request)
        return BPJSResponse(status: status, body: Data(body.utf8))
      }, clock: .fixed(AntreanRig.morning))
  }
}

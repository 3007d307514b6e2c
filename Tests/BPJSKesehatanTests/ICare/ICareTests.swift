import Clinic
import Foundation
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("i-Care JKN (contract 8.1)")
struct ICareTests {
  private func client(_ rig: PCareRig, secret: String? = nil) -> ICareClient {
    var configuration = rig.client.configuration
    configuration.baseURL = configuration.baseURL.replacing("pcare-rest", with: "wsihs")
    if let secret {
      configuration.consumer = ConsumerCredentials(
        consId: configuration.consumer.consId, secret: secret, userKey: configuration.consumer.userKey)
    }
    return ICareClient(configuration: configuration, transport: rig.client.transport, clock: .system)
  }

  @Test("A participant's address opens the history once")
  func opening() async throws {
    try await PCareRig.run { rig in
      let address = try await client(rig).validate(noKartu: "0001234567890")
      let url = try #require(URL(string: address))
      #expect(url.path() == "/wsihs/view")
      func open() async throws(BPJSError) -> BPJSResponse {
        try await rig.client.transport.send(BPJSRequest(method: "GET", url: address, headers: [], body: nil))
      }
      let first = try await open()
      #expect(first.status == 200)
      #expect(String(decoding: first.body, as: UTF8.self).contains("PESERTA CONTOH 7890"))
      #expect(try await open().status == 410)
    }
  }

  @Test("Whom i-Care does not know, and a wrong key, are told in its words")
  func refusals() async throws {
    try await PCareRig.run { rig in
      let unknown = await CareHistory.icare(client(rig)).open(JKNNumber(stored: "0000000000000"))
      #expect(unknown == .unavailable("i-Care menolak (kode 201): Data tidak ditemukan"))
      let closed = await CareHistory.icare(client(rig, secret: "lain")).open(
        JKNNumber(stored: "0001234567890"))
      #expect(closed == .unavailable("i-Care menolak (kode 401): Signature Service Tidak Sesuai"))
    }
  }

  @Test(
    "Only an address of the web is handed on",
    arguments: ["javascript:alert(1)", "file:///etc/passwd", "", "x"])
  func addresses(text: String) async throws {
    try await PCareRig.run { rig in
      let answer = #"{"response":{"url":"\#(text)"},"metaData":{"message":"OK","code":200}}"#
      let transport = BPJSTransport { _ throws(BPJSError) in
        BPJSResponse(status: 200, body: Data(answer.utf8))
      }
      let client = ICareClient(
        configuration: rig.client.configuration, transport: transport, clock: .system)
      await #expect(throws: BPJSError.unreadable(code: 200, reason: "url")) {
        _ = try await client.validate(noKartu: "0001234567890")
      }
    }
  }
}

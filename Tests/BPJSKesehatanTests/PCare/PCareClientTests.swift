import Foundation
import Synchronization
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("The P-Care client (contract 1.2, 1.6, 2.3)")
struct PCareClientTests {
  /// Answers every request with the same bytes and remembers what was asked.
  final class Recorder: Sendable {
    let requests = Mutex<[BPJSRequest]>([])
    let answer: @Sendable (BPJSRequest) throws(BPJSError) -> BPJSResponse

    init(_ answer: @escaping @Sendable (BPJSRequest) throws(BPJSError) -> BPJSResponse) {
      self.answer = answer
    }

    convenience init(status: Int = 200, _ body: String) {
      self.init { _ in BPJSResponse(status: status, body: Data(body.utf8)) }
    }

    var client: PCareClient {
      PCareClient(
        configuration: .init(
          baseURL: "https://contoh/pcare-rest/",
          consumer: .init(consId: "12345", secret: "rahasiaKU01", userKey: "kunci"),
          login: .init(user: "pcareuser", password: "Sandi#123")),
        transport: BPJSTransport { request throws(BPJSError) in
          self.requests.withLock { $0.append(request) }
          return try self.answer(request)
        },
        clock: .fixed(Instant(milliseconds: 1_700_000_000_000)))
    }
  }

  @Test("A question is signed at its moment and carries the five headers")
  func headers() async throws {
    let recorder = Recorder(#"{"response":null,"metaData":{"message":"OK","code":200}}"#)
    _ = try await recorder.client.kesadaran()
    let request = try #require(recorder.requests.withLock { $0.first })
    #expect(request.method == "GET")
    #expect(request.url == "https://contoh/pcare-rest/kesadaran")
    #expect(request.body == nil)
    let headers = Dictionary(uniqueKeysWithValues: request.headers.map { ($0.name, $0.value) })
    #expect(headers["X-cons-id"] == "12345")
    #expect(headers["X-timestamp"] == "1700000000")
    #expect(headers["X-signature"] == "0eJqwyXmj8qdt8KEbh+A0d3XMoeXMQxmvTDKjPB2ln4=")
    #expect(headers["user_key"] == "kunci")
    #expect(headers["X-authorization"] == "Basic cGNhcmV1c2VyOlNhbmRpIzEyMzowOTU=")
    #expect(headers["Content-Type"] == nil)
  }

  @Test("A write is JSON under the name of text/plain")
  func writing() async throws {
    let recorder = Recorder(status: 201, sealed("V1"))
    let message = Tindakan(noKunjungan: "K", kdTindakan: "01006", biaya: 15_000)
    _ = try await recorder.client.add(message)
    let request = try #require(recorder.requests.withLock { $0.first })
    #expect(request.method == "POST")
    #expect(request.headers.contains { $0.name == "Content-Type" && $0.value == "text/plain" })
    #expect(request.body.map { String(decoding: $0, as: UTF8.self) }?.hasPrefix("{\"biaya\":15000") == true)
  }

  private func sealed(_ name: String, code: String = "201") -> String {
    let cipher = SealedText.vectors.first { $0.name == name }?.cipher ?? ""
    return "{\"response\":\"\(cipher)\",\"metaData\":{\"message\":\"CREATED\",\"code\":\(code)}}"
  }

  @Test("An encrypted participant and an encrypted list are opened with the request's own timestamp")
  func decrypts() async throws {
    let peserta = try await Recorder(sealed("V7", code: "\"200\"")).client.peserta(noKartu: "0001234567890")
    #expect(peserta?.nama == "CONTOH PESERTA SATU")
    #expect(peserta?.kdProvider == "0114U163")
    #expect(peserta?.aktif == true)
    #expect(peserta?.jenis == "PBI (APBN)")
    let poli = try await Recorder(sealed("V3", code: "200")).client.poli()
    #expect(poli.map(\.kdPoli) == ["001", "003"])
  }

  @Test("Nothing found is no participant, however it is said")
  func nothing() async throws {
    for recorder in [
      Recorder(#"{"response":null,"metaData":{"message":"NO_CONTENT","code":204}}"#),
      Recorder(status: 204, ""), Recorder(#"{"response":"","metaData":{"message":"OK","code":200}}"#),
    ] {
      #expect(try await recorder.client.peserta(nik: "3204135203859001") == nil)
    }
  }

  @Test("An answer that tells success but cannot be opened leaves a write's outcome open")
  func unreadable() async throws {
    let truncated = sealed("V1").replacing("IA==", with: "")
    for body in [truncated, #"{"response":"bukan sandi","metaData":{"message":"CREATED","code":201}}"#] {
      let error = await #expect(throws: BPJSError.self) {
        try await Recorder(status: 201, body).client.add(
          Tindakan(noKunjungan: "K", kdTindakan: "1", biaya: 0))
      }
      #expect(error?.disposition(of: .add) == .unknownOutcome)
    }
  }

  @Test("The number of a visit is read from a list or an object")
  func objectOrList() async throws {
    for response in [
      #"[{"field":"noKunjungan","message":"K1"}]"#, #"{"field":"noKunjungan","message":"K1"}"#,
    ] {
      let recorder = Recorder(
        status: 201, "{\"response\":\(response),\"metaData\":{\"message\":\"CREATED\",\"code\":201}}")
      #expect(try await recorder.client.add(PCareSamples.kunjungan()) == "K1")
    }
  }

  @Test("Pages are read until one has fewer rows than asked for, and a service that knows no pages ends it")
  func paging() async throws {
    @Sendable func rows(_ count: Int) -> String {
      let list = (0..<count).map { "{\"kdPoli\":\"\($0)\"}" }.joined(separator: ",")
      return "{\"response\":{\"list\":[\(list)]},\"metaData\":{\"message\":\"OK\",\"code\":200}}"
    }
    let paged = Recorder { request in
      BPJSResponse(status: 200, body: Data(rows(request.url.hasSuffix("/0/100") ? 100 : 7).utf8))
    }
    #expect(try await paged.client.poli().count == 107)
    #expect(paged.requests.withLock { $0.count } == 2)
    #expect(try await Recorder(rows(150)).client.poli().count == 150)
  }
}

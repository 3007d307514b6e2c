import Foundation
import Synchronization
import Testing

@testable import BPJSKesehatan

@Suite("Whether a service let us in")
struct AcceptanceTests {
  private func told(_ answer: Result<BPJSResponse, BPJSError>) async -> [String?] {
    let heard = Heard()
    let transport = BPJSTransport { _ throws(BPJSError) in try answer.get() }.telling { heard.add($0) }
    let request = BPJSRequest(method: "GET", url: "https://pcare.example/kesadaran", headers: [], body: nil)
    do throws(BPJSError) { _ = try await transport.send(request) } catch {}
    return heard.all
  }

  private final class Heard: Sendable {
    private let list = Mutex<[String?]>([])
    func add(_ word: String?) { list.withLock { $0.append(word) } }
    var all: [String?] { list.withLock { $0 } }
  }

  private func answer(_ code: Int, _ message: String, status: Int = 200) -> Result<BPJSResponse, BPJSError> {
    let body = #"{"response":null,"metaData":{"message":"\#(message)","code":\#(code)}}"#
    return .success(BPJSResponse(status: status, body: Data(body.utf8)))
  }

  @Test(
    "An answer is a use, a refusal of access is told in the service's words, a refusal of the record is not")
  func answers() async throws {
    #expect(await told(answer(200, "OK")) == [nil])
    #expect(await told(answer(401, "UNAUTHORIZED", status: 401)) == ["UNAUTHORIZED (401)"])
    #expect(await told(answer(201, "Signature Service Tidak Sesuai")) == [nil])
    #expect(
      await told(answer(412, "Signature Service Tidak Sesuai")) == ["Signature Service Tidak Sesuai (412)"])
    #expect(await told(answer(412, "Tidak sesuai dengan referensi sistem")) == [nil])
    #expect(await told(answer(1, "Ok")) == [nil])
  }

  @Test("A gateway's page is told by its status, and what never left showed nothing to anybody")
  func pages() async throws {
    let page = Data(repeating: 60, count: 4_000)
    #expect(await told(.success(BPJSResponse(status: 403, body: page))) == ["HTTP 403"])
    #expect(await told(.failure(.unreachable)) == [])
    #expect(await told(.failure(.noAnswer)) == [nil])
  }
}

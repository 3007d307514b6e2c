import Clinic
import Foundation
import Journal
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Answers that cannot be read keep the delivery waiting, with the reason")
struct PCareBadAnswerTests {
  enum Answer: String, CaseIterable {
    case page, plainText, empty, truncatedJSON, truncatedCipher, otherTimestamp, notCipher

    func spoil(_ answer: BPJSResponse) -> BPJSResponse {
      let text = String(decoding: answer.body, as: UTF8.self)
      switch self {
      case .page: return Self.response(503, "<html><h1>Service Unavailable</h1></html>")
      case .plainText: return Self.response(200, "upstream connect error")
      case .empty: return Self.response(502, "")
      case .truncatedJSON: return Self.response(answer.status, String(text.dropLast(text.count / 2)))
      case .truncatedCipher: return Self.response(answer.status, Self.cut(text))
      case .otherTimestamp: return Self.response(answer.status, Self.sealedOtherwise)
      case .notCipher:
        return Self.response(200, #"{"response":"bukan sandi","metaData":{"message":"OK","code":200}}"#)
      }
    }

    private static func response(_ status: Int, _ text: String) -> BPJSResponse {
      BPJSResponse(status: status, body: Data(text.utf8))
    }

    private static func cut(_ text: String) -> String {
      text.replacing(/"response":"[^"]{20}/, with: "\"response\":\"")
    }

    /// Vector V1 of the contract, encrypted for another consumer at another time.
    private static let sealedOtherwise =
      #"{"response":"A0GMntOOjntvoz9fh/mStIGL+wHD3ZpifbI0oPDU6i10dLShAccUrPWHtrGjVurOoctCwwFU2i5wwynxQuusIA==","#
      + #""metaData":{"message":"CREATED","code":201}}"#
  }

  @Test(
    "After the answer is lost in this way, the delivery waits and says why; nothing is entered twice",
    arguments: Answer.allCases)
  func waiting(answer: Answer) async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0001234567890")
      try await rig.happened([FactKind.encounterArrived], to: record)
      let send = rig.client.transport.send
      let transport = BPJSTransport { request throws(BPJSError) in answer.spoil(try await send(request)) }
      let client = PCareClient(
        configuration: rig.client.configuration, transport: transport, clock: .system)
      let delivery = try #require(
        try await rig.store.read { tx in
          try tx.first("SELECT * FROM delivery WHERE kind = 'Pendaftaran'", Delivery.init)
        })
      let outcome = await rig.destination(client: client).send(delivery)
      guard case .unknown(let reason) = outcome else {
        return #expect(Bool(false), "\(answer): \(outcome)")
      }
      #expect(!reason.isEmpty && !reason.contains("0001234567890"))

      try await rig.deliver()
      #expect(try await rig.deliveries(of: record).map(\.state) == ["delivered"])
      #expect(rig.stored.values.allSatisfy { $0 == 1 })
    }
  }
}

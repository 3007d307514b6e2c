import Foundation
import Testing

@testable import BPJSKesehatan

@Suite("The envelope of an answer (contract 1.6)")
struct EnvelopeTests {
  private func read(_ body: String, status: Int = 200) throws -> Envelope {
    try Envelope(status: status, body: Data(body.utf8))
  }

  private let key = ResponseKey(
    credentials: .init(consId: "1", secret: "k", userKey: ""), timestamp: "0")

  @Test(
    "Code and message are read whatever the spelling",
    arguments: [
      #"{"response":null,"metaData":{"message":"OK","code":200}}"#,
      #"{"response":null,"metadata":{"message":"OK","code":200}}"#,
      #"{"response":null,"MetaData":{"message":"OK","code":"200"}}"#,
      #"{"metaData":{"message":"OK","code":200.0}}"#,
    ])
  func spellings(body: String) throws {
    let envelope = try read(body)
    #expect(envelope.code == 200)
    #expect(envelope.message == "OK")
    #expect(envelope.response == .null)
    #expect(envelope.isSuccess)
  }

  @Test("A refusal's plain list becomes its details")
  func refusal() throws {
    let envelope = try read(
      #"{"response":[{"field":"noKartu","message":"x"},{"field":"nik","message":7}],"#
        + #""metaData":{"message":"PRECONDITION_FAILED","code":412}}"#, status: 412)
    #expect(!envelope.isSuccess)
    let refusal = envelope.refusal(key: key)
    #expect(refusal.code == 412)
    #expect(
      refusal.details == [.init(field: "noKartu", message: "x"), .init(field: "nik", message: "7")])
    #expect(refusal.words == "noKartu: x; nik: 7")
  }

  @Test("A refusal may hold one object, a text, or ciphertext")
  func refusalShapes() throws {
    func words(_ response: String) throws -> String {
      try read("{\"response\":\(response),\"metaData\":{\"message\":\"M\",\"code\":412}}").refusal(key: key)
        .words
    }
    #expect(try words(#"{"field":"noKartu","message":"x"}"#) == "noKartu: x")
    #expect(try words(#""kalimat""#) == "kalimat")
    #expect(try words("null") == "M")
    let sealed = try #require(SealedText.vectors.first { $0.name == "V1" })
    let envelope = try read(
      "{\"response\":\"\(sealed.cipher)\",\"metaData\":{\"message\":\"M\",\"code\":412}}")
    #expect(envelope.refusal(key: EncryptedPayloadTests.key(sealed)).words == "noUrut: A1")
  }

  @Test("A page, a text or a foreign JSON is not an envelope")
  func foreign() {
    #expect(
      throws: BPJSError.foreignAnswer(status: 503, excerpt: "Service Unavailable Silakan coba lagi")
    ) {
      try read("<html><h1>Service Unavailable</h1>\n<p>Silakan coba lagi</html>", status: 503)
    }
    #expect(throws: BPJSError.foreignAnswer(status: 500, excerpt: #"{"a":1}"#)) {
      try read(#"{"a":1}"#, status: 500)
    }
    #expect(throws: BPJSError.foreignAnswer(status: 200, excerpt: "")) { try read("") }
  }

  @Test("An empty 204 means that there is nothing")
  func empty() throws {
    let envelope = try read("", status: 204)
    #expect(envelope.code == 204)
    #expect(!envelope.isSuccess)
  }
}

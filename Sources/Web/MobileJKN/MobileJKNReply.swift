import Clinic
import Foundation
import HTTPTypes
import Hummingbird

/// The envelope of every answer, thrown when it is a refusal: `metadata` in lower case, no `response` on a refusal (BPJS contract 6.2).
struct MobileJKNReply: Error {
  let code: Int
  let message: String
  /// What is answered, already written as JSON; nil leaves `response` out.
  let payload: Data?

  static let done = MobileJKNReply(code: 200, message: "Ok", payload: nil)

  static func answer(_ payload: some Encodable) throws -> MobileJKNReply {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return MobileJKNReply(code: 200, message: "Ok", payload: try encoder.encode(payload))
  }

  static func refused(_ message: String) -> MobileJKNReply {
    MobileJKNReply(code: 201, message: message, payload: nil)
  }

  init(_ refusal: BookingRefusal) {
    self.init(code: refusal.code, message: refusal.message, payload: nil)
  }

  private init(code: Int, message: String, payload: Data?) {
    self.code = code
    self.message = message
    self.payload = payload
  }

  func response(mirroring: Bool) throws -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    var body = ByteBuffer()
    body.writeString("{")
    if let payload {
      body.writeString("\"response\":")
      body.writeBytes(payload)
      body.writeString(",")
    }
    body.writeString("\"metadata\":{\"message\":")
    body.writeBytes(try encoder.encode(message))
    body.writeString(",\"code\":\(code)}}")
    return Response(
      status: mirroring ? .init(code: code) : .ok,
      headers: [.contentType: "application/json; charset=utf-8"], body: .init(byteBuffer: body))
  }
}

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
  /// Too many failed sign-ins: after how long it may be tried again.
  var retryAfter: Duration?

  static let done = MobileJKNReply(code: 200, message: "Ok", payload: nil)

  static func answer(_ payload: some Encodable) throws -> MobileJKNReply {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return MobileJKNReply(code: 200, message: "Ok", payload: try encoder.encode(payload))
  }

  static func refused(_ message: String) -> MobileJKNReply {
    MobileJKNReply(code: 201, message: message, payload: nil)
  }

  static func tooManyFailures(_ wait: Duration) -> MobileJKNReply {
    var reply = refused(
      "Terlalu banyak percobaan masuk yang gagal. Coba lagi \(wait.wholeSecondsUp) detik lagi")
    reply.retryAfter = wait
    return reply
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
    var headers: HTTPFields = [.contentType: "application/json; charset=utf-8"]
    if let retryAfter { headers[.retryAfter] = "\(retryAfter.wholeSecondsUp)" }
    let status: HTTPResponse.Status =
      retryAfter != nil ? .tooManyRequests : mirroring ? .init(code: code) : .ok
    return Response(status: status, headers: headers, body: .init(byteBuffer: body))
  }
}

public import Hummingbird

/// What a platform answers: status, headers and the whole body.
public struct SandboxReply: Sendable {
  public var status: HTTPResponse.Status
  public var headers: HTTPFields
  public var body: [UInt8]

  public init(_ status: HTTPResponse.Status, headers: HTTPFields = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  public static func json(
    _ status: HTTPResponse.Status, _ value: JSON, headers: HTTPFields = [:]
  ) -> SandboxReply {
    var headers = headers
    headers[.contentType] = "application/json"
    return SandboxReply(status, headers: headers, body: value.bytes)
  }

  public static func text(
    _ status: HTTPResponse.Status, _ text: String, type: String = "text/plain"
  ) -> SandboxReply {
    SandboxReply(status, headers: [.contentType: type], body: Array(text.utf8))
  }
}

extension SandboxReply: ResponseGenerator {
  public func response(from request: Request, context: some RequestContext) throws -> Response {
    Response(
      status: status, headers: headers,
      body: body.isEmpty ? .init() : .init(byteBuffer: ByteBuffer(bytes: body)))
  }
}

import Hummingbird

extension Component {
  /// The answer that carries this page or fragment.
  func response(status: HTTPResponse.Status = .ok) -> Response { html.response(status: status) }
}

extension HTML {
  func response(status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension HTML: ResponseGenerator {
  func response(from request: Request, context: some RequestContext) throws -> Response { response() }
}

extension Page: ResponseGenerator {
  func response(from request: Request, context: some RequestContext) throws -> Response { response() }
}

extension Document: ResponseGenerator {
  func response(from request: Request, context: some RequestContext) throws -> Response { response() }
}

extension HitList: ResponseGenerator {
  func response(from request: Request, context: some RequestContext) throws -> Response { response() }
}

import HTTPTypes
import Hummingbird

/// A file for the person: shown by the browser where it can, else saved under its name. Never kept in a cache: it holds
/// what a patient told.
struct Download: ResponseGenerator, Sendable {
  let bytes: [UInt8]
  let type: String
  /// ASCII, without quotes.
  let name: String
  let isShown: Bool

  static func pdf(_ bytes: [UInt8], name: String) -> Download {
    Download(bytes: bytes, type: "application/pdf", name: name, isShown: true)
  }

  static func csv(_ text: String, name: String) -> Download {
    Download(bytes: Array(text.utf8), type: "text/csv; charset=utf-8", name: name, isShown: false)
  }

  static func xlsx(_ bytes: [UInt8], name: String) -> Download {
    Download(
      bytes: bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: name,
      isShown: false)
  }

  func response(from request: Request, context: some RequestContext) throws -> Response {
    let disposition = "\(isShown ? "inline" : "attachment"); filename=\"\(name)\""
    return Response(
      status: .ok,
      headers: [.contentType: type, .contentDisposition: disposition, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

import HTTPTypes
import Hummingbird
import HummingbirdTesting

@testable import Web

extension TestBrowser {
  /// Sends a form with a file, as a browser does, with the session's token.
  func upload(
    _ route: Route, _ fields: KeyValuePairs<String, String> = [:], file: [UInt8], name: String = "berkas",
    as field: String = "berkas"
  ) async throws -> Answer {
    let token = (key: FormToken.field, value: token?.text ?? "")
    let parts = (fields.map { $0 } + [token]).map {
      "--batas\r\nContent-Disposition: form-data; name=\"\($0.key)\"\r\n\r\n\($0.value)\r\n"
    }
    let head = "--batas\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n\r\n"
    var body = ByteBuffer(string: parts.joined() + head)
    body.writeBytes(file)
    body.writeString("\r\n--batas--\r\n")
    return try await client.execute(
      uri: route.url, method: .post,
      headers: [.contentType: "multipart/form-data; boundary=batas", .cookie: cookie ?? ""], body: body
    ) { Answer(status: $0.status, headers: $0.headers, text: String(buffer: $0.body)) }
  }
}

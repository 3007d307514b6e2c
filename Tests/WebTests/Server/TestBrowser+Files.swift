import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Spreadsheets

@testable import Web

extension TestBrowser {
  /// A file as it comes, byte by byte.
  func bytes(_ route: Route) async throws -> (status: HTTPResponse.Status, bytes: [UInt8]) {
    try await client.execute(uri: route.url, method: .get, headers: [.cookie: cookie ?? ""]) { response in
      (response.status, Array(response.body.readableBytesView))
    }
  }

  /// Every number that stands in a downloaded workbook.
  func numbers(_ route: Route) async throws -> [[String]] {
    var rows = try SheetRows(try await bytes(route).bytes)
    var found: [[String]] = []
    while let row = try rows.next() {
      found.append(row.cells.compactMap { if case .number(let digits) = $0 { digits } else { nil } })
    }
    return found
  }

  /// Sends a form with a file, as a browser does.
  func upload(
    _ route: Route, _ fields: KeyValuePairs<String, String> = [:], file: [UInt8], as name: String
  ) async throws -> Answer {
    let parts = (fields.map { $0 } + [(key: FormToken.field, value: token?.text ?? "")]).map {
      "--batas\r\nContent-Disposition: form-data; name=\"\($0.key)\"\r\n\r\n\($0.value)\r\n"
    }
    let head = "--batas\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"berkas\"\r\n\r\n"
    let body = Array((parts.joined() + head).utf8) + file + Array("\r\n--batas--\r\n".utf8)
    return try await client.execute(
      uri: route.url, method: .post,
      headers: [.contentType: "multipart/form-data; boundary=batas", .cookie: cookie ?? ""],
      body: ByteBuffer(bytes: body)
    ) { Answer(status: $0.status, headers: $0.headers, text: String(buffer: $0.body)) }
  }
}

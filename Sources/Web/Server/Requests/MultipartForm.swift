import Foundation

/// A form with a file, `multipart/form-data` (RFC 7578): its fields as texts, and the first file.
struct MultipartForm {
  private(set) var fields: [(name: String, value: String)] = []
  private(set) var file: UploadedFile?

  /// Nil when the content type is another one or the body is no such form.
  init?(contentType: String, body: [UInt8]) {
    guard let boundary = Self.boundary(in: contentType) else { return nil }
    let delimiter = Array("--\(boundary)".utf8)
    var rest = body[...]
    guard rest.starts(with: delimiter) else { return nil }
    rest = rest.dropFirst(delimiter.count)
    let between = Array("\r\n--\(boundary)".utf8)
    while rest.starts(with: Self.lineBreak) {
      rest = rest.dropFirst(2)
      guard let end = rest.firstRange(of: between) else { return nil }
      read(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
  }

  private mutating func read(_ part: ArraySlice<UInt8>) {
    guard let gap = part.firstRange(of: Self.lineBreak + Self.lineBreak) else { return }
    let head = String(decoding: part[..<gap.lowerBound], as: UTF8.self)
    let content = part[gap.upperBound...]
    guard let name = Self.parameter("name", in: head) else { return }
    if let path = Self.parameter("filename", in: head) {
      let last = path.split(whereSeparator: { "/\\".contains($0) }).last.map(String.init) ?? ""
      file = file ?? UploadedFile(name: String(last.prefix(120)), bytes: Array(content))
    } else {
      fields.append((name, String(decoding: content, as: UTF8.self)))
    }
  }

  private static let lineBreak: [UInt8] = [13, 10]

  private static func boundary(in contentType: String) -> String? {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let mark = contentType.range(of: "boundary=")
    else { return nil }
    let text = contentType[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
    return text.isEmpty ? nil : String(text)
  }

  /// The quoted parameter of a part's `Content-Disposition`.
  private static func parameter(_ name: String, in head: String) -> String? {
    for part in head.split(whereSeparator: { ";\r\n".contains($0) }) {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmingCharacters(in: .whitespaces).lowercased() == name else {
        continue
      }
      return pair[1].trimmingCharacters(in: .whitespaces).trimmingCharacters(in: ["\""])
    }
    return nil
  }
}

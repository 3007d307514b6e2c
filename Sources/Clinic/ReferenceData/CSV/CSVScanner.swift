/// Cuts bytes into records of fields (RFC 4180): quoted fields, doubled quotes, line breaks inside quotes, LF
/// or CRLF. Empty lines are passed over.
struct CSVScanner: Sendable {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: bytes, from: position)
  }

  /// How much of the file was read, 0 to 1 million; for a progress bar.
  var millionthsRead: Int { bytes.isEmpty ? 1_000_000 : position * 1_000_000 / bytes.count }

  /// The next record and the line on which it starts; `nil` at the end.
  mutating func next() throws(CSVProblem) -> (line: Int, fields: [String])? {
    skipEmptyLines()
    guard position < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    while true {
      fields.append(try field(number: fields.count + 1))
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    endLine()
    return (start, fields)
  }

  private mutating func field(number: Int) throws(CSVProblem) -> String {
    position < bytes.count && bytes[position] == quote
      ? try quotedField(number: number) : try plainField(number: number)
  }

  private mutating func plainField(number: Int) throws(CSVProblem) -> String {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || byte == lineFeed || byte == carriageReturn { break }
      guard byte != quote else {
        throw CSVProblem(line: line, "Tanda kutip di tengah isian ke-\(number); seluruh isian harus dikutip.")
      }
      position += 1
    }
    return try text(bytes[start..<position], number: number, at: line)
  }

  private mutating func quotedField(number: Int) throws(CSVProblem) -> String {
    let first = line
    var content: [UInt8] = []
    position += 1
    while true {
      guard position < bytes.count else {
        throw CSVProblem(line: first, "Tanda kutip isian ke-\(number) tidak ditutup.")
      }
      let byte = bytes[position]
      position += 1
      if byte == quote {
        guard position < bytes.count, bytes[position] == quote else { break }
        position += 1
      } else if byte == lineFeed {
        line += 1
      }
      content.append(byte)
    }
    if position < bytes.count, ![separator, lineFeed, carriageReturn].contains(bytes[position]) {
      throw CSVProblem(line: line, "Ada huruf sesudah tanda kutip penutup isian ke-\(number).")
    }
    return try text(content[...], number: number, at: first)
  }

  private func text(_ slice: ArraySlice<UInt8>, number: Int, at line: Int) throws(CSVProblem) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw CSVProblem(
        line: line, "Isian ke-\(number) bukan teks UTF-8; simpan ulang berkas sebagai CSV UTF-8.")
    }
    return text
  }

  private mutating func endLine() {
    if position < bytes.count, bytes[position] == carriageReturn { position += 1 }
    if position < bytes.count, bytes[position] == lineFeed { position += 1 }
    line += 1
  }

  private mutating func skipEmptyLines() {
    while position < bytes.count, bytes[position] == lineFeed || bytes[position] == carriageReturn {
      endLine()
    }
  }

  /// `;` when the first line has more of them than commas, as Indonesian spreadsheets write.
  private static func separator(of bytes: [UInt8], from start: Int) -> UInt8 {
    var commas = 0
    var semicolons = 0
    var quoted = false
    for byte in bytes[start...] {
      if byte == quote { quoted.toggle() }
      guard !quoted else { continue }
      if byte == lineFeed { break }
      if byte == comma { commas += 1 }
      if byte == semicolon { semicolons += 1 }
    }
    return semicolons > commas ? semicolon : comma
  }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let semicolon = UInt8(ascii: ";")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

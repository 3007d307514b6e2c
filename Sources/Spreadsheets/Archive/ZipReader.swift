import CZlib

/// The files of a ZIP archive by name (APPNOTE.TXT 6.3, without ZIP64, encryption and volumes: no workbook has them).
struct ZipReader {
  /// Ten times what a hundred thousand participants need.
  static let largest = 600 * 1024 * 1024

  private struct Entry {
    let method: Int
    let checksum: Int
    let packed: Int
    let size: Int
    let header: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  init(_ bytes: [UInt8]) throws(SpreadsheetError) {
    self.bytes = bytes
    let end = try endOfDirectory()
    var place = try number(end + 16, 4)
    for _ in 0..<(try number(end + 10, 2)) {
      guard try number(place, 4) == 0x0201_4B50 else { throw .notAWorkbook }
      let length = try number(place + 28, 2)
      let name = String(decoding: try slice(place + 46, length), as: UTF8.self)
      guard try number(place + 8, 2) & 1 == 0 else { throw .oldOrLocked }
      entries[name] = Entry(
        method: try number(place + 10, 2), checksum: try number(place + 16, 4),
        packed: try number(place + 20, 4),
        size: try number(place + 24, 4), header: try number(place + 42, 4))
      place += 46 + length + (try number(place + 30, 2)) + (try number(place + 32, 2))
    }
  }

  /// The content of a file; `nil` when the archive has none of that name.
  func content(_ name: String) throws(SpreadsheetError) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard entry.size <= Self.largest else { throw .tooLarge }
    let start = entry.header + 30 + (try number(entry.header + 26, 2)) + (try number(entry.header + 28, 2))
    let packed = try slice(start, entry.packed)
    let content: [UInt8]
    switch entry.method {
    case 0: content = Array(packed)
    case 8: content = try Inflation.unpack(packed, to: entry.size)
    default: throw .notAWorkbook
    }
    guard content.count == entry.size, Checksum.of(content) == UInt32(entry.checksum) else {
      throw .notAWorkbook
    }
    return content
  }

  /// It stands at the end, before a comment of at most 64 KiB.
  private func endOfDirectory() throws(SpreadsheetError) -> Int {
    var place = bytes.count - 22
    while place >= 0, place > bytes.count - 65_600 {
      if try number(place, 4) == 0x0605_4B50 { return place }
      place -= 1
    }
    throw .notAWorkbook
  }

  private func slice(_ start: Int, _ count: Int) throws(SpreadsheetError) -> ArraySlice<UInt8> {
    guard start >= 0, count >= 0, start <= bytes.count - count else { throw .notAWorkbook }
    return bytes[start..<start + count]
  }

  /// Little-endian.
  private func number(_ start: Int, _ count: Int) throws(SpreadsheetError) -> Int {
    try slice(start, count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

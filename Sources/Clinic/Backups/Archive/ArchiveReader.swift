import Foundation
import Store

/// Reads an archive line by line. What it hands out is whole only once `.end` has come.
struct ArchiveReader {
  enum Piece {
    case table(name: String, columns: [String])
    case row(ArraySlice<UInt8>, [SQLValue])
    /// The last piece: what was written.
    case end(BackupManifest)
  }

  /// What stands at the beginning; its tables are still empty.
  let head: BackupManifest
  private var lines: LineReader
  private var ended = false

  init(_ source: any ByteSource) throws {
    lines = LineReader(source)
    let first = try lines.next().flatMap { String(validating: $0, as: UTF8.self) } ?? ""
    let words = first.split(separator: " ").map(String.init)
    guard words.count == 2, words[0] == ArchiveWriter.signature else {
      throw BackupRefusal.malformed(line: 1)
    }
    guard words[1] == ArchiveWriter.format else { throw BackupRefusal.newerFormat(words[1]) }
    guard let second = try lines.next(), second.first == UInt8(ascii: "@"),
      let head = Self.manifest(second.dropFirst())
    else { throw BackupRefusal.malformed(line: 2) }
    self.head = head
  }

  /// Where the reader stands, counted from 1; for messages.
  var line: Int64 { lines.count }

  mutating func next() throws -> Piece? {
    guard let line = try lines.next() else {
      guard ended else { throw BackupRefusal.truncated }
      return nil
    }
    guard !ended else { throw malformed }
    switch line.first {
    case UInt8(ascii: "#"):
      guard let text = String(validating: line.dropFirst(), as: UTF8.self) else { throw malformed }
      let names = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return .table(name: names[0], columns: Array(names.dropFirst()))
    case UInt8(ascii: "="):
      guard let manifest = Self.manifest(line.dropFirst()) else { throw malformed }
      ended = true
      return .end(manifest)
    default:
      guard let values = RowLine.values(line) else { throw malformed }
      return .row(line, values)
    }
  }

  var malformed: BackupRefusal { .malformed(line: lines.count) }

  private static func manifest(_ json: ArraySlice<UInt8>) -> BackupManifest? {
    try? JSONDecoder().decode(BackupManifest.self, from: Data(json))
  }
}

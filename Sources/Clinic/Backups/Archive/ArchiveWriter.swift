import Foundation
import Store
import Vocabulary

/// Writes a database as lines: what it is, table by table its rows, and at the end what was written.
///
/// The same for every engine; a million patients need no more memory than one.
enum ArchiveWriter {
  /// The first word of every archive, with the number of its format.
  static let signature = "sehat-cadangan"
  static let format = "1"

  /// - Returns: what was written.
  static func write(
    program: String, at now: Instant, from tx: ReadTransaction, into sink: inout some ByteSink
  ) throws -> BackupManifest {
    var manifest = try BackupManifest.begin(program: program, at: now, in: tx)
    var line = Array("\(signature) \(format)\n".utf8)
    try sink.write(line[...])
    try write("@", manifest, into: &sink)
    for table in try BackupContent.catalogue(in: tx).tables {
      let columns = table.columns.map(\.name).joined(separator: "\t")
      try sink.write(Array("#\(table.name)\t\(columns)\n".utf8)[...])
      var tally = BackupManifest.Tally()
      try tx.eachRow(of: table) { values in
        line.removeAll(keepingCapacity: true)
        RowLine.append(values, to: &line)
        tally.add(line: line[...])
        line.append(UInt8(ascii: "\n"))
        try sink.write(line[...])
      }
      manifest.tables[table.name] = tally
    }
    try write("=", manifest, into: &sink)
    return manifest
  }

  private static func write(
    _ mark: Character, _ manifest: BackupManifest, into sink: inout some ByteSink
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(manifest), as: UTF8.self)
    try sink.write(Array("\(mark)\(json)\n".utf8)[...])
  }
}

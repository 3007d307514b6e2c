import Foundation

/// What an export holds: the database's own manifest, and the digest of every file.
struct ExportManifest: Codable {
  static let file = "manifes.json"
  static let format = "sehat-ekspor 1"

  var format = Self.format
  var database: BackupManifest
  /// SHA-256 by the path within the folder.
  var files: [String: String]

  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self))
  }

  static func read(_ folder: URL) throws(BackupRefusal) -> ExportManifest {
    guard let bytes = FileManager.default.contents(atPath: folder.appending(path: file).path) else {
      throw .cannotRead(file: folder.appending(path: file).path)
    }
    guard let manifest = try? JSONDecoder().decode(ExportManifest.self, from: bytes) else {
      throw .exportMalformed(file: file, line: 1)
    }
    guard manifest.format == format else { throw .newerFormat(manifest.format) }
    return manifest
  }
}

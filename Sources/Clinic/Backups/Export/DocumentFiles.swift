import Crypto
import Foundation

/// Bytes of a table as files that any program opens.
struct DocumentFiles {
  private var count = 0

  /// Writes one file and answers its name within the export: `dokumen/letter/000001.pdf`.
  mutating func put(_ bytes: [UInt8], of table: String, into output: ExportFolder) throws -> String {
    count += 1
    let digits = String(count)
    let number = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    let name = "dokumen/\(table)/\(number).\(Self.ending(bytes))"
    try output.write(bytes, to: name)
    try output.close([name])
    return name
  }

  /// - Throws: `BackupRefusal.exportAltered` when the file is not the one that was written.
  static func read(
    _ name: String, in folder: URL, expecting digests: [String: String]
  ) throws(BackupRefusal) -> [UInt8] {
    guard let digest = digests[name],
      let bytes = FileManager.default.contents(atPath: folder.path + "/" + name),
      Hexadecimal.text(SHA256.hash(data: bytes)) == digest
    else { throw .exportAltered(file: name) }
    return [UInt8](bytes)
  }

  private static func ending(_ bytes: [UInt8]) -> String {
    let known: [(String, [UInt8])] = [
      ("pdf", Array("%PDF".utf8)), ("png", [0x89, 0x50, 0x4E, 0x47]), ("jpg", [0xFF, 0xD8, 0xFF]),
    ]
    return known.first { bytes.starts(with: $0.1) }?.0 ?? "bin"
  }
}

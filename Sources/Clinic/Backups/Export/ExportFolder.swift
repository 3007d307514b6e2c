import Foundation

/// A folder of open files that bears its name only once it is whole, and is closed to others.
public final class ExportFolder {
  let path: String
  private let partPath: String
  private var files: [String: NewFile] = [:]
  /// SHA-256 by the path within the folder.
  private(set) var digests: [String: String] = [:]

  init(_ path: String) throws(BackupRefusal) {
    let path = URL(filePath: path, directoryHint: .notDirectory).standardizedFileURL.path
    guard access(path, F_OK) != 0 else { throw .fileExists(path) }
    self.path = path
    partPath = path + ".part"
    guard access(partPath, F_OK) != 0 else { throw .fileExists(partPath) }
    try Folder.make(partPath)
  }

  /// Writes one line at the end of a file, which is made when it is first named.
  /// - Parameter file: below the folder, as `fhir/Patient.ndjson`.
  public func append(_ line: some Sequence<UInt8>, to file: String) throws {
    try write(Array(line) + [UInt8(ascii: "\n")], to: file)
  }

  func write(_ bytes: [UInt8], to file: String) throws {
    if let open = files[file] { return try open.write(bytes[...]) }
    let url = URL(filePath: partPath, directoryHint: .isDirectory).appending(path: file)
    try Folder.make(url.deletingLastPathComponent().path)
    let new = try NewFile(url.path)
    files[file] = new
    try new.write(bytes[...])
  }

  /// Nothing more comes for these files.
  func close(_ names: [String]) throws {
    for name in names {
      guard let file = files.removeValue(forKey: name) else { continue }
      digests[name] = file.sha256
      try file.finish()
    }
  }

  func closeAll() throws { try close(files.keys.sorted()) }

  /// Gives the folder its name.
  func finish() throws {
    try closeAll()
    guard rename(partPath, path) == 0 else { throw NewFile.refusal(path) }
    try Folder.sync(URL(filePath: path).deletingLastPathComponent().path)
  }

  /// Takes away what is not finished.
  func discard() {
    files = [:]
    try? FileManager.default.removeItem(atPath: partPath)
  }
}

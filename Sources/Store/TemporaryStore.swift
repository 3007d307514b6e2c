import Foundation

extension Store {
  /// A SQLite database in a folder of its own below the system's temporary folder: for tests, trials and drills.
  public static func temporary() throws -> Store {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "sehat-\(UUID().uuidString.lowercased())", directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw StoreError.cannotWrite(detail: folder.path)
    }
    return try .sqlite(path: folder.appending(path: "sehat.sqlite").path)
  }
}

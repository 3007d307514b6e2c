import Foundation

/// A place for the SQLite file of one test, in a folder of its own that goes with whatever owns this: two thousand tests
/// that leave their fourteen megabytes behind fill a disk.
final class TemporaryFile: Sendable {
  private let folder: URL

  var path: String { folder.appending(path: "sehat.sqlite").path }

  init() throws(StoreError) {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "sehat-\(UUID().uuidString.lowercased())", directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw StoreError.cannotWrite(detail: folder.path)
    }
  }

  deinit {
    // What is left over lies in the system's temporary folder; nothing depends on it.
    try? FileManager.default.removeItem(at: folder)
  }

  /// The store on it, which takes it along when it goes.
  func store() throws -> Store { Store(driver: try SQLiteDriver(path: path), belongings: self) }
}

import Foundation
import Vocabulary

/// A folder for a short while, closed to others, deleted when it is let go.
final class ScratchFolder {
  let url: URL
  private static let prefix = "sehat-uji-"
  private static let life: TimeInterval = 86_400

  /// Makes one, and deletes what a process that was killed left behind a day ago or earlier.
  init(in parent: String, asOf now: Instant) throws(BackupRefusal) {
    let folder = URL(filePath: parent, directoryHint: .isDirectory)
    Self.deleteLeftovers(in: folder, asOf: now.date)
    url = folder.appending(path: Self.prefix + UUID().uuidString.lowercased(), directoryHint: .isDirectory)
    try Folder.make(url.path)
  }

  deinit { discard() }

  func discard() { try? FileManager.default.removeItem(at: url) }

  private static func deleteLeftovers(in folder: URL, asOf now: Date) {
    let files = FileManager.default
    for name in (try? files.contentsOfDirectory(atPath: folder.path)) ?? [] where name.hasPrefix(prefix) {
      let path = folder.appending(path: name).path
      let changed = (try? files.attributesOfItem(atPath: path))?[.modificationDate] as? Date
      if let changed, now.timeIntervalSince(changed) > life { try? files.removeItem(atPath: path) }
    }
  }
}

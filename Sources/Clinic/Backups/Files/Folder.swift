import Foundation

/// Folders whose content is nobody else's business.
enum Folder {
  /// Makes it with all that lead to it, closed to others; leaves one that is there as it is.
  static func make(_ path: String) throws(BackupRefusal) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotWrite(file: path, reason: error.localizedDescription)
    }
  }

  /// Puts the folder's own list of names on the disk.
  static func sync(_ path: String) throws(BackupRefusal) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw NewFile.refusal(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw NewFile.refusal(path) }
  }
}

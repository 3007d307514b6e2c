import Crypto
import Foundation

/// A file that bears its name only once it is whole: written beside it, put on the disk, then renamed.
///
/// Readable by its owner only. What is not kept is deleted.
final class NewFile: ByteSink {
  let path: String
  private let partPath: String
  private var descriptor: Int32
  private var digest = SHA256()
  private(set) var size: Int64 = 0

  /// - Throws: `BackupRefusal.fileExists` when there is one of that name.
  init(_ path: String) throws(BackupRefusal) {
    self.path = path
    partPath = path + ".part"
    guard access(path, F_OK) != 0 else { throw .fileExists(path) }
    descriptor = open(partPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .fileExists(partPath) : Self.refusal(path) }
  }

  deinit { discard() }

  func write(_ bytes: ArraySlice<UInt8>) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Foundation.write(descriptor, rest.base(of: buffer), rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw Self.refusal(path) }
        rest = rest.dropFirst(count)
      }
      digest.update(bufferPointer: buffer)
    }
    size += Int64(bytes.count)
  }

  /// SHA-256 of everything written so far, in hexadecimal.
  var sha256: String { Hexadecimal.text(digest.finalize()) }

  func finish() throws {
    guard fsync(descriptor) == 0 else { throw Self.refusal(path) }
    close(descriptor)
    descriptor = -1
    guard rename(partPath, path) == 0 else { throw Self.refusal(path) }
    try Folder.sync(URL(filePath: path).deletingLastPathComponent().path)
  }

  /// Takes back what was written, unless it is finished.
  func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    unlink(partPath)
  }

  static func refusal(_ path: String) -> BackupRefusal {
    switch errno {
    case ENOSPC, EDQUOT: .diskFull(file: path)
    case let code: .cannotWrite(file: path, reason: String(cString: strerror(code)))
    }
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate func base(of buffer: UnsafeRawBufferPointer) -> UnsafeRawPointer? {
    buffer.baseAddress.map { $0 + startIndex }
  }
}

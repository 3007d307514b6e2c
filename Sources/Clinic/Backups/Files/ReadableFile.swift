import Foundation

/// A file read in pieces of 64 KiB.
final class ReadableFile: ByteSource {
  private let path: String
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(_ path: String) throws(BackupRefusal) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(file: path) }
  }

  deinit { close(descriptor) }

  func read() throws -> [UInt8]? {
    while true {
      let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw BackupRefusal.cannotRead(file: path) }
      return count == 0 ? nil : Array(buffer[..<count])
    }
  }
}

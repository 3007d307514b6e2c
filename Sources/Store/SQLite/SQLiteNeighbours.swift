import Foundation
import Synchronization

/// Whether another process has a SQLite file open: with a write-ahead log each holds a shared lock for as long as it is
/// connected (https://www.sqlite.org/wal.html, "shared memory and locks").
final class SQLiteNeighbours: Sendable {
  private let path: String
  /// Closing any descriptor of a file gives up every lock this process has on it, SQLite's too. So once opened it
  /// stays open as long as this does, which is longer than the connections.
  private let file = Mutex<Int32>(-1)

  init(path: String) { self.path = path }

  deinit { file.withLock { if $0 >= 0 { _ = close($0) } } }

  /// `false` also when the file cannot be asked.
  func areThere() -> Bool {
    file.withLock { file in
      if file < 0 { file = open(path, O_RDWR | O_CLOEXEC) }
      guard file >= 0 else { return false }
      var wanted = flock()
      wanted.l_type = Int16(F_WRLCK)
      wanted.l_whence = Int16(SEEK_SET)
      wanted.l_start = Self.sharedBytes
      wanted.l_len = Self.sharedLength
      guard fcntl(file, F_GETLK, &wanted) == 0 else { return false }
      return wanted.l_type != Int16(F_UNLCK)
    }
  }

  /// `SHARED_FIRST` and `SHARED_SIZE` of SQLite's file format (os.h): two bytes after 2³⁰.
  private static let sharedBytes = 0x4000_0002
  private static let sharedLength = 510
}

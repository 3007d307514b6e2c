@testable import Clinic

/// Bytes kept in memory; with a limit, a disk that fills up.
struct MemorySink: ByteSink {
  private(set) var bytes: [UInt8] = []
  var limit = Int.max

  mutating func write(_ more: ArraySlice<UInt8>) throws {
    guard bytes.count + more.count <= limit else { throw BackupRefusal.diskFull(file: "uji") }
    bytes += more
  }

  mutating func finish() throws {}
}

/// Bytes in memory, handed out a thousand at a time.
struct MemorySource: ByteSource {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func read() throws -> [UInt8]? {
    guard !rest.isEmpty else { return nil }
    defer { rest = rest.dropFirst(1000) }
    return Array(rest.prefix(1000))
  }
}

import Foundation
import Synchronization

/// Records kept between starts: one JSON line `{"tag":…,"record":…}` each, appended as they come. A last line
/// torn by a crash is dropped. Without a file, nothing is kept. The sandbox does not flush to the disk: its
/// records survive the end of the process, not the loss of the machine.
final class StateFile: Sendable {
  struct Line: Sendable {
    var tag: String
    var record: JSON
  }

  private static let seedTag = "_seed"

  private struct Content {
    var handle: FileHandle?
    var loaded: [Line] = []
    var seed: UInt64?
  }

  private let content: Mutex<Content>
  private let isKept: Bool

  init(_ file: URL?) throws {
    isKept = file != nil
    guard let file else {
      content = Mutex(Content())
      return
    }
    if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
    let data = try Data(contentsOf: file)
    let whole = data.lastIndex(of: 0x0A).map { data.distance(from: data.startIndex, to: $0) + 1 } ?? 0
    let handle = try FileHandle(forUpdating: file)
    try handle.truncate(atOffset: UInt64(whole))
    try handle.seekToEnd()
    let lines = data.prefix(whole).split(separator: 0x0A).compactMap(Self.line)
    let seed = lines.first { $0.tag == Self.seedTag }?.record.string.flatMap { UInt64($0) }
    content = Mutex(Content(handle: handle, loaded: lines, seed: seed))
  }

  private static func line(_ bytes: Data) -> Line? {
    guard let json = try? JSON(parsing: bytes), let tag = json["tag"]?.string, let record = json["record"]
    else { return nil }
    return Line(tag: tag, record: record)
  }

  /// The seed of the first start with this file; else the preferred one, else a fresh one, which is kept.
  func seed(preferring preferred: UInt64?) -> UInt64 {
    content.withLock { content in
      if let seed = content.seed { return seed }
      let seed = preferred ?? UInt64.random(in: .min ... .max)
      content.seed = seed
      Self.append(.string(String(seed)), tag: Self.seedTag, to: content.handle)
      return seed
    }
  }

  /// The records of earlier starts, once.
  func takeRecords() -> [Line] {
    content.withLock { content in
      defer { content.loaded = [] }
      return content.loaded.filter { $0.tag != Self.seedTag }
    }
  }

  /// Adds a record; without a file it is not even made.
  func append(_ record: @autoclosure () -> JSON, tag: String) {
    guard isKept else { return }
    let record = record()
    content.withLock { Self.append(record, tag: tag, to: $0.handle) }
  }

  /// Forgets the records; the seed stays.
  func clear() {
    content.withLock { content in
      try? content.handle?.truncate(atOffset: 0)
      guard let seed = content.seed else { return }
      Self.append(.string(String(seed)), tag: Self.seedTag, to: content.handle)
    }
  }

  private static func append(_ record: JSON, tag: String, to handle: FileHandle?) {
    guard let handle else { return }
    let line = JSON.object(["tag": .string(tag), "record": record])
    try? handle.write(contentsOf: line.bytes + [0x0A])
  }
}

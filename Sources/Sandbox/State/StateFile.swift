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
  /// Begins the tags of the other values that are made once and never forgotten.
  private static let constantPrefix = "_constant-"

  private struct Content {
    var handle: FileHandle?
    var loaded: [Line] = []
    var constants: [String: JSON] = [:]
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
    let constants = lines.filter { Self.isConstant($0.tag) }.map { ($0.tag, $0.record) }
    content = Mutex(
      Content(
        handle: handle, loaded: lines.filter { !Self.isConstant($0.tag) },
        constants: Dictionary(constants, uniquingKeysWith: { first, _ in first })))
  }

  private static func isConstant(_ tag: String) -> Bool { tag == seedTag || tag.hasPrefix(constantPrefix) }

  private static func line(_ bytes: Data) -> Line? {
    guard let json = try? JSON(parsing: bytes), let tag = json["tag"]?.string, let record = json["record"]
    else { return nil }
    return Line(tag: tag, record: record)
  }

  /// The seed of the first start with this file; else the preferred one, else a fresh one, which is kept.
  func seed(preferring preferred: UInt64?) -> UInt64 {
    let fresh = preferred ?? UInt64.random(in: .min ... .max)
    return constant(tag: Self.seedTag) { .string(String(fresh)) }.string.flatMap { UInt64($0) } ?? fresh
  }

  /// A value made once with this file; made anew at each start without one.
  func constant(_ name: String, _ make: () -> JSON) -> JSON {
    constant(tag: Self.constantPrefix + name, make)
  }

  private func constant(tag: String, _ make: () -> JSON) -> JSON {
    content.withLock { content in
      if let known = content.constants[tag] { return known }
      let value = make()
      content.constants[tag] = value
      Self.append(value, tag: tag, to: content.handle)
      return value
    }
  }

  /// The records of earlier starts, once.
  func takeRecords() -> [Line] {
    content.withLock { content in
      defer { content.loaded = [] }
      return content.loaded
    }
  }

  /// Adds a record; without a file it is not even made.
  func append(_ record: @autoclosure () -> JSON, tag: String) {
    guard isKept else { return }
    let record = record()
    content.withLock { Self.append(record, tag: tag, to: $0.handle) }
  }

  /// Forgets the records; the seed and the other constants stay.
  func clear() {
    content.withLock { content in
      try? content.handle?.truncate(atOffset: 0)
      for (tag, value) in content.constants.sorted(by: { $0.key < $1.key }) {
        Self.append(value, tag: tag, to: content.handle)
      }
    }
  }

  private static func append(_ record: JSON, tag: String, to handle: FileHandle?) {
    guard let handle else { return }
    let line = JSON.object(["tag": .string(tag), "record": record])
    try? handle.write(contentsOf: line.bytes + [0x0A])
  }
}

import Foundation
import Synchronization

/// Everything that facilities have sent. All that one request changes is changed together or not at all.
final class ResourceStore: Sendable {
  /// A resource on its way in.
  struct Draft: Sendable {
    var type: String
    /// Chosen by the server for a new resource.
    var id: String
    var body: JSON
    var key: String
    var isNew: Bool
  }

  private struct Content {
    var shelves: [String: ResourceShelf] = [:]
    var generator: SeededGenerator
    var lastVersion: Int64 = 0
  }

  private let content: Mutex<Content>
  private let seed: UInt64
  private let environment: SandboxEnvironment
  private let system: String
  /// Whether a person or organisation exists that nobody has sent.
  private let existsOutside: @Sendable (_ type: String, _ id: String) -> Bool

  init(
    environment: SandboxEnvironment, system: String,
    existsOutside: @escaping @Sendable (_ type: String, _ id: String) -> Bool
  ) {
    self.environment = environment
    self.system = system
    self.existsOutside = existsOutside
    seed = environment.seed ^ 0x5A70_5E4A7
    content = Mutex(Content(generator: SeededGenerator(seed: environment.seed ^ 0x5A70_5E4A7)))
  }

  /// A new identifier: a UUID that no resource of the type has yet.
  func newID(of type: String) -> String {
    content.withLock { content in
      var id: String
      repeat { id = Self.uuid(using: &content.generator) } while content.shelves[type]?.byID[id] != nil
      return id
    }
  }

  func resource(_ type: String, _ id: String) -> StoredResource? {
    content.withLock { $0.shelves[type]?.byID[id] }
  }

  func exists(_ type: String, _ id: String) -> Bool {
    resource(type, id) != nil || existsOutside(type, id)
  }

  /// Reads one shelf.
  func shelf<Value: Sendable>(_ type: String, _ read: (ResourceShelf) -> Value) -> Value? {
    content.withLock { content in content.shelves[type].map(read) }
  }

  /// Stores the drafts in one step: duplicates and references are checked first, the drafts among themselves
  /// too. `structure` is the store's complaint about their form, which comes after a duplicate and before a
  /// missing target (contract section 14.4).
  func commit(_ drafts: [Draft], structure: [Refusal?]) throws(CommitFailure) -> [StoredResource] {
    let outcome = content.withLock { content -> Result<[StoredResource], CommitFailure> in
      do throws(CommitFailure) {
        try Self.checkDuplicates(drafts, content.shelves)
        for (index, refusal) in structure.enumerated() {
          if let refusal { throw CommitFailure(entry: index, refusal: refusal) }
        }
        try checkReferences(drafts, content.shelves)
        return .success(drafts.map { put($0, &content) })
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private func put(_ draft: Draft, _ content: inout Content) -> StoredResource {
    let now = Int64(environment.now.timeIntervalSince1970 * 1_000_000)
    content.lastVersion = max(now, content.lastVersion + 1)
    let version = Version(microseconds: content.lastVersion)
    let stored = StoredResource(
      type: draft.type, id: draft.id, version: version, body: draft.body, key: draft.key)
    content.shelves[draft.type, default: ResourceShelf()].put(stored)
    environment.keep(stored.record, of: system)
    return stored
  }

  private static func checkDuplicates(
    _ drafts: [Draft], _ shelves: [String: ResourceShelf]
  ) throws(CommitFailure) {
    var keys: Set<String> = []
    for (index, draft) in drafts.enumerated() {
      let found = shelves[draft.type]?.duplicate(of: draft.body, except: draft.isNew ? nil : draft.id)
      let own = DuplicateKey.keys(of: draft.body).map { draft.type + " " + $0 }
      if found == nil, keys.isDisjoint(with: own) {
        keys.formUnion(own)
        continue
      }
      let refusal = Self.duplicateRefusal(draft, key: found?.key)
      throw CommitFailure(entry: index, refusal: refusal, existing: found?.id)
    }
  }

  private static func duplicateRefusal(_ draft: Draft, key: String?) -> Refusal {
    switch key {
    case let key? where key.hasPrefix("active "):
      .rules([
        .rule(
          "found duplicated EpisodeOfCare Type with status active.", at: "EpisodeOfCare.type", 10109,
          code: "duplicate")
      ])
    case let key? where draft.type == "Patient" && key.hasPrefix("identifier "):
      .patient("Patient Resource Exists")
    default: .duplicate(draft.type)
    }
  }

  private func checkReferences(
    _ drafts: [Draft], _ shelves: [String: ResourceShelf]
  ) throws(CommitFailure) {
    let new = Set(drafts.map { "\($0.type)/\($0.id)" })
    for (index, draft) in drafts.enumerated() {
      let contained = Set(
        (draft.body["contained"]?.array ?? []).compactMap { $0["id"]?.string.map { "#" + $0 } })
      let missing = References.all(in: draft.body).filter { reference in
        if reference.hasPrefix("#") { return !contained.contains(reference) }
        if new.contains(reference) { return false }
        let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return true }
        return shelves[parts[0]]?.byID[parts[1]] == nil && !existsOutside(parts[0], parts[1])
      }
      if !missing.isEmpty {
        throw CommitFailure(entry: index, refusal: .danglingReferences(missing.sorted()))
      }
    }
  }

  func restore(_ record: JSON) {
    guard let stored = StoredResource(record: record) else { return }
    content.withLock { content in
      content.shelves[stored.type, default: ResourceShelf()].put(stored)
      content.lastVersion = max(content.lastVersion, stored.version.microseconds)
    }
  }

  func reset() {
    content.withLock { $0 = Content(generator: SeededGenerator(seed: seed)) }
  }

  private static func uuid(using generator: inout SeededGenerator) -> String {
    var bytes = (0..<16).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
      .map { $0.joined() }.joined(separator: "-")
  }
}

/// Why nothing of a request was stored, and which of its drafts is to blame.
struct CommitFailure: Error, Sendable {
  var entry: Int
  var refusal: Refusal
  /// The resource that is there already.
  var existing: String?
}

extension StoredResource {
  /// As kept in the state file.
  var record: JSON {
    [
      "type": .string(type), "id": .string(id), "version": .number(String(version.microseconds)),
      "key": .string(key), "body": body,
    ]
  }

  init?(record: JSON) {
    guard let type = record["type"]?.string, let id = record["id"]?.string, let key = record["key"]?.string,
      let version = record["version"]?.int, let body = record["body"]
    else { return nil }
    self.init(type: type, id: id, version: Version(microseconds: Int64(version)), body: body, key: key)
  }
}

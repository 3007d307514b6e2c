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
    /// IHS number of the facility that sends it.
    var owner: String
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
  private let seeds: [StoredResource]
  private let duplicates: DuplicateCheck
  private let references: ReferenceCheck

  /// - Parameters:
  ///   - seeds: what is there from the start, and after every reset.
  ///   - existsOutside: whether a person or organisation exists that nobody has sent.
  init(
    environment: SandboxEnvironment, system: String, seeds: [StoredResource],
    existsOutside: @escaping @Sendable (_ type: String, _ id: String) -> Bool
  ) {
    self.environment = environment
    self.system = system
    self.seeds = seeds
    duplicates = DuplicateCheck(switches: environment.switches)
    references = ReferenceCheck(existsOutside: existsOutside)
    seed = environment.seed ^ 0x5A70_5E4A7
    content = Mutex(Self.fresh(seed: seed, seeds))
  }

  private static func fresh(seed: UInt64, _ seeds: [StoredResource]) -> Content {
    var content = Content(generator: SeededGenerator(seed: seed))
    for resource in seeds { content.shelves[resource.type, default: ResourceShelf()].put(resource) }
    return content
  }

  /// A new identifier: a UUID that no resource of the type has yet.
  func newID(of type: String) -> String {
    content.withLock { content in
      var id: String
      repeat {
        id = ResourceID.newUUID(using: &content.generator)
      } while content.shelves[type]?.byID[id] != nil
      return id
    }
  }

  func resource(_ type: String, _ id: String) -> StoredResource? {
    content.withLock { $0.shelves[type]?.byID[id] }
  }

  func exists(_ type: String, _ id: String) -> Bool {
    resource(type, id) != nil || references.existsOutside(type, id)
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
        try duplicates.check(drafts, content.shelves)
        for (index, refusal) in structure.enumerated() {
          if let refusal { throw CommitFailure(entry: index, refusal: refusal) }
        }
        try references.check(drafts, content.shelves)
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
    let stored = StoredResource(
      type: draft.type, id: draft.id, version: Version(microseconds: content.lastVersion), body: draft.body,
      key: draft.key, owner: draft.owner)
    content.shelves[draft.type, default: ResourceShelf()].put(stored)
    environment.keep(stored.record, of: system)
    return stored
  }

  func restore(_ stored: StoredResource) {
    content.withLock { content in
      content.shelves[stored.type, default: ResourceShelf()].put(stored)
      content.lastVersion = max(content.lastVersion, stored.version.microseconds)
    }
  }

  func reset() {
    content.withLock { $0 = Self.fresh(seed: seed, seeds) }
  }
}

/// Why nothing of a request was stored, and which of its drafts is to blame.
struct CommitFailure: Error, Sendable {
  var entry: Int
  var refusal: Refusal
}

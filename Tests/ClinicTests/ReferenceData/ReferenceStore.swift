import Store
import Vocabulary

@testable import Clinic

/// Databases for the tests of reference data.
enum ReferenceStore {
  static let now = Instant(milliseconds: 1_795_219_200_000)

  /// With tables and nothing in them.
  static func empty() async throws -> Store {
    let store = try Store.temporary()
    try await store.migrate(Schema.migrations, at: now.milliseconds)
    return store
  }

  /// With the data that come with the program; for tests that only read, loaded once for all of them.
  static let shared = Task { try await loaded() }

  /// With the data that come with the program, for a test that changes them.
  static func loaded() async throws -> Store {
    let store = try await empty()
    try await BundledReferenceData.load(into: store, at: now)
    return store
  }
}

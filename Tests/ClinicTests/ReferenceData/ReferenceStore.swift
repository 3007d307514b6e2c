import Store
import Vocabulary

@testable import Clinic

/// Databases for the tests of reference data.
enum ReferenceStore {
  static let now = Instant(milliseconds: 1_795_219_200_000)

  /// With tables and nothing in them.
  static func empty() async throws -> Store {
    try await Schema.temporaryStore()
  }

  /// With the data that come with the program; for tests that only read, loaded once for all of them.
  static let shared = Task { try await loaded() }

  /// With the data that come with the program, for a test that changes them.
  static func loaded() async throws -> Store {
    try await template.copy()
  }

  private static let template = StoreTemplate { store in
    try await store.migrate(Schema.migrations, at: now.milliseconds)
    try await BundledReferenceData.load(into: store, at: now)
  }
}

import Foundation
import Testing

@testable import Store

@Suite("Where the SQLite file of a test stands")
struct TemporaryFileTests {
  @Test("It goes with the store on it, and takes what lies beside it along")
  func goesWithItsStore() async throws {
    let folder = try await Self.usedAndLeft()
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("It stays while somebody still has it open")
  func staysWhileInUse() async throws {
    let file = try TemporaryFile()
    do { _ = try await file.store().write { _ in } }
    #expect(FileManager.default.fileExists(atPath: file.path))
  }

  /// The folder of a store that was written to and let go.
  private static func usedAndLeft() async throws -> String {
    let file = try TemporaryFile()
    let store = try file.store()
    try await store.write { _ in }
    #expect(FileManager.default.fileExists(atPath: file.path))
    return (file.path as NSString).deletingLastPathComponent
  }
}

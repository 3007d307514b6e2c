import Foundation
import Synchronization

/// A database made ready once, of which every test gets a copy of its own: making a hundred tables costs more than what
/// most tests do in them.
public final class StoreTemplate: Sendable {
  private let prepare: @Sendable (Store) async throws -> Void
  private let originals = Mutex<[Store.Engine: Task<Original, any Error>]>([:])

  private enum Original: Sendable {
    case file(TemporaryFile)
    case database(TemporaryDatabase)
  }

  /// - Parameter prepare: makes the tables and whatever every copy starts with. Runs once for each engine.
  public init(_ prepare: @escaping @Sendable (Store) async throws -> Void) { self.prepare = prepare }

  /// A copy that nobody else sees; it goes like any temporary store.
  public func copy(_ engine: Store.Engine = .standard) async throws -> Store {
    switch try await original(engine).value {
    case .file(let original):
      let copy = try TemporaryFile()
      try FileManager.default.copyItem(atPath: original.path, toPath: copy.path)
      return try copy.store()
    case .database(let original): return try original.copy().store()
    }
  }

  private func original(_ engine: Store.Engine) -> Task<Original, any Error> {
    originals.withLock { originals in
      if let known = originals[engine] { return known }
      let making = Task { [prepare] in try await Self.make(engine, prepare) }
      originals[engine] = making
      return making
    }
  }

  /// Nobody may have the original open while it is copied, so it is closed once it is ready.
  private static func make(
    _ engine: Store.Engine, _ prepare: @Sendable (Store) async throws -> Void
  ) async throws -> Original {
    switch engine {
    case .sqlite:
      let file = try TemporaryFile()
      let store = try file.store()
      try await prepare(store)
      try store.close()
      return .file(file)
    case .postgresql:
      let database = try TemporaryDatabase.make()
      let store = database.store()
      try await prepare(store)
      try store.close()
      return .database(database)
    }
  }
}

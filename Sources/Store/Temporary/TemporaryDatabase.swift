import Foundation

/// A PostgreSQL database for one test, dropped when the last store on it is gone. Several stores on it are several
/// servers side by side.
public final class TemporaryDatabase: Sendable {
  public let name: String
  private let server: String

  private init(name: String, server: String) {
    self.name = name
    self.server = server
  }

  /// Makes it on the server the environment names (`Store.Engine.variable`).
  public static func make() throws -> TemporaryDatabase {
    guard let server = Store.Engine.testDatabase else {
      throw StoreError.unavailable(detail: "\(Store.Engine.variable) names no PostgreSQL")
    }
    return try make(on: server, like: "template0")
  }

  /// One more with everything that stands in this one. Nobody may have this one open.
  func copy() throws -> TemporaryDatabase { try Self.make(on: server, like: name) }

  private static func make(on server: String, like template: String) throws -> TemporaryDatabase {
    let name = "sehat_test_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
    try command("CREATE DATABASE \(name) TEMPLATE \(template) ENCODING 'UTF8' LOCALE 'C'", on: server)
    return TemporaryDatabase(name: name, server: server)
  }

  deinit {
    // On a thread of its own: the tests keep all others busy, and those that drop together wait for one checkpoint.
    Thread.detachNewThread { [name, server] in
      // What is left over goes with the cluster; nothing depends on it.
      try? Self.command("DROP DATABASE \(name) WITH (FORCE)", on: server)
    }
  }

  /// One more store on it.
  public func store(limits: PostgreSQLLimits = PostgreSQLLimits(connections: 4)) -> Store {
    store(limits: limits, partitionsAtOnce: Store.Engine.testPartitions)
  }

  /// One whose tables are divided as soon as they are made, or stay whole, whatever the environment says.
  func store(
    limits: PostgreSQLLimits = PostgreSQLLimits(connections: 4), partitionsAtOnce: Int?
  ) -> Store {
    let target = PostgreSQLTarget(url: server, database: name, session: "any", limits: limits)
    return Store(
      driver: PostgreSQLDriver(target), belongings: self, partitionsAtOnce: partitionsAtOnce)
  }

  /// Runs one statement on the server's own database.
  static func command(_ text: String, on server: String) throws(StoreError) {
    do {
      let target = PostgreSQLTarget(url: server, session: "any", limits: PostgreSQLLimits())
      try PostgreSQLSession(target).command(text)
    } catch {
      throw error.storeError
    }
  }
}

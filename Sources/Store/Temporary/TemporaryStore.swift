import Foundation
import Vocabulary

extension Store {
  /// Which engines temporary stores can stand on here: SQLite always, PostgreSQL when the environment names one.
  public enum Engine: String, Sendable, CaseIterable {
    case sqlite, postgresql

    /// The variable that holds the address of a PostgreSQL whose role may make databases.
    public static let variable = "SEHAT_TEST_DATABASE"

    /// The variable that holds into how many partitions every temporary PostgreSQL is divided.
    public static let partitionsVariable = "SEHAT_TEST_PARTITIONS"

    /// `nil` when its tables stay whole.
    public static var testPartitions: Int? {
      ProcessInfo.processInfo.environment[partitionsVariable].flatMap { Int($0) }
    }

    static var testDatabase: String? {
      ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }

    public static var available: [Engine] { testDatabase == nil ? [.sqlite] : allCases }
    /// The one a test stands on that does not care.
    public static var standard: Engine { testDatabase == nil ? .sqlite : .postgresql }
  }

  /// An empty database of its own for tests, trials and drills: a SQLite file below the system's temporary folder,
  /// or a database of the PostgreSQL the environment names. It goes when the store goes.
  public static func temporary(_ engine: Engine = .standard) throws -> Store {
    switch engine {
    case .sqlite: try TemporaryFile().store()
    case .postgresql: try TemporaryDatabase.make().store()
    }
  }
}

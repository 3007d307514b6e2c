import ArgumentParser
import Foundation
import Store
import Vocabulary

/// `sehat migrate`: what the database's schema lacks, bringing it up to date before a server starts, and how its tables are
/// divided.
struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Memeriksa, memperbarui, dan membagi skema basis data.",
    subcommands: [Status.self, Up.self, MigratePartition.self, MigrateDistribution.self],
    defaultSubcommand: Status.self)

  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menampilkan langkah skema; tidak mengubah apa pun. Status 1 bila belum mutakhir.")

    @OptionGroup var settings: SettingsOption

    func run() async throws {
      let settings = try settings.load()
      let steps: [MigrationStatus]
      do {
        let store = try settings.database.open()
        steps = try await store.status(of: Installation.migrations)
        try store.close()
      } catch {
        throw Terminal.refusal(error)
      }
      for step in steps { Terminal.say("\(step.mark) \(step.number) \(step.name)\(step.when)") }
      let missing = steps.count { $0.appliedAt == nil }
      if steps.contains(where: { !$0.isKnown }) {
        Terminal.complain(["Basis data lebih baru daripada program ini. Pasang versi SEHAT yang lebih baru."])
        throw ExitCode.failure
      }
      Terminal.say(
        missing == 0 ? "Skema mutakhir." : "\(missing) langkah belum diterapkan: `sehat migrate up`.")
      if missing > 0 { throw ExitCode.failure }
    }
  }

  struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menerapkan langkah yang belum ada. Aman dijalankan dari beberapa peladen sekaligus.")

    @OptionGroup var settings: SettingsOption

    func run() async throws {
      let settings = try settings.load()
      do {
        let store = try settings.database.open()
        let before = try await store.status(of: Installation.migrations).count { $0.appliedAt == nil }
        try await store.migrate(Installation.migrations, at: WallClock.system.now().milliseconds)
        try store.close()
        Terminal.say(before == 0 ? "Skema sudah mutakhir." : "\(before) langkah diterapkan.")
      } catch {
        throw Terminal.refusal(error)
      }
    }
  }
}

extension MigrationStatus {
  fileprivate var mark: String { isKnown ? appliedAt == nil ? "·" : "✓" : "?" }

  fileprivate var when: String {
    appliedAt.map { "  (\(Date(timeIntervalSince1970: Double($0) / 1000).ISO8601Format()))" } ?? ""
  }
}

import ArgumentParser
import Clinic
import Foundation
import Store
import Vocabulary

/// `sehat restore`: brings a backup, or an export, back into an empty database.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Memulihkan ke basis data kosong; seluruhnya atau tidak sama sekali.")

  @OptionGroup var settings: SettingsOption
  @OptionGroup var key: KeyFileOption
  @Flag(help: "Sumbernya folder hasil `sehat export`, bukan berkas cadangan.") var fromExport = false
  @Argument(help: "Berkas cadangan, atau folder ekspor.") var source: String

  func run() async throws {
    let settings = try settings.load()
    do {
      let identity = fromExport ? nil : try key.load()
      let store = try Store.sqlite(path: settings.databasePath)
      let restore = RestoreBackup(into: store, migrations: Installation.migrations, clock: .system)
      let restored =
        if let identity {
          try await restore.run(source, with: identity)
        } else {
          try await restore.run(export: source)
        }
      try store.close()
      let moment = restored.madeAt.date.formatted(.iso8601)
      Terminal.say("Dipulihkan: keadaan \(moment), \(restored.rowCount) baris.")
      Terminal.say("Semua baris dan rantai jurnal cocok. Setiap orang masuk lagi dengan kata sandinya.")
    } catch {
      throw Terminal.refusal(error)
    }
  }
}

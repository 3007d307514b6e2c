import ArgumentParser
import Clinic
import Foundation
import Store
import Vocabulary

/// `sehat restore-drill`: tries whether a backup can be brought back, and writes down what was found.
struct RestoreDrillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore-drill",
    abstract: "Menguji pemulihan di tempat sementara: jumlah, isi, dan rantai jurnal; hasilnya dicatat.")

  @OptionGroup var settings: SettingsOption
  @OptionGroup var key: KeyFileOption
  @Option(help: "Folder sementara dengan ruang sebesar basis data.") var scratch: String?
  @Argument(help: "Berkas cadangan; bawaan: yang terbaru di backup.folder.") var file: String?

  func run() async throws {
    let settings = try settings.load()
    let drill: RestoreDrill
    do {
      let identity = try key.load()
      let path: String
      if let file {
        path = file
      } else {
        guard let folder = settings.backupFolder else { throw BackupRefusal.noFolder }
        path = try MakeBackup.newest(in: folder)
      }
      let store = try Store.sqlite(path: settings.databasePath)
      drill = try await DrillRestore(
        recordingIn: store, migrations: Installation.migrations,
        scratch: scratch ?? FileManager.default.temporaryDirectory.path, clock: .system
      ).run(path, with: identity)
      try store.close()
    } catch {
      throw Terminal.refusal(error)
    }
    guard drill.passed else {
      Terminal.complain(["Uji pemulihan \(drill.file) GAGAL. \(drill.finding)"])
      throw ExitCode.failure
    }
    let counts = "\(drill.rowCount) baris, \(drill.entryCount) entri jurnal"
    Terminal.say("Uji pemulihan \(drill.file) berhasil: \(counts).")
    Terminal.say(drill.finding)
  }
}

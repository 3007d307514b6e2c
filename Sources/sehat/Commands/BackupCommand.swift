import ArgumentParser
import Clinic
import Foundation
import Store
import Vocabulary

/// `sehat backup`: a locked copy of the whole database while the server runs.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Membuat cadangan terkunci; server boleh tetap berjalan.",
    subcommands: [Make.self, KeyPair.self], defaultSubcommand: Make.self)

  struct Make: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menyalin seluruh basis data ke satu berkas yang hanya dibuka kunci rahasia.")

    @OptionGroup var settings: SettingsOption
    @Option(help: "Folder cadangan; bawaan: backup.folder.") var to: String?
    @Option(help: "Kunci umum (age1…); boleh diulang. Bawaan: backup.recipient.") var recipient: [String] = []

    func run() async throws {
      let settings = try settings.load()
      do {
        guard let folder = to ?? settings.backupFolder else { throw BackupRefusal.noFolder }
        let given = try BackupRecipient.list(recipient.joined(separator: ","))
        let store = try Store.sqlite(path: settings.databasePath)
        let backup = try await MakeBackup(
          of: store, into: folder, for: given.isEmpty ? settings.backupRecipients : given,
          program: Sehat.version, clock: .system
        ).run()
        Terminal.say("\(backup.file): \(backup.rowCount) baris, \(backup.size) bita")
        Terminal.say("sha256 \(backup.digest)")
        try store.close()
      } catch {
        throw Terminal.refusal(error)
      }
    }
  }

  struct KeyPair: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "keygen", abstract: "Membuat pasangan kunci cadangan. Jalankan di luar server.",
      discussion: """
        Kunci umum diisikan ke backup.recipient di server. Kunci rahasia disimpan di dua tempat yang aman; tanpa dia
        tidak ada cadangan yang dapat dibuka, oleh siapa pun.
        """)

    @Option(help: "Berkas kunci rahasia yang dibuat.") var to: String

    func run() throws {
      do {
        let identity = BackupIdentity()
        try identity.write(to: to)
        Terminal.say("Kunci rahasia: \(to) (simpan di luar server, buat salinannya)")
        Terminal.say("Kunci umum:    \(identity.recipient.text)")
      } catch {
        throw Terminal.refusal(error)
      }
    }
  }
}

import ArgumentParser
import Journal
import Store

/// `sehat journal verify`: recomputes the chains.
struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Memeriksa jurnal.", subcommands: [Verify.self])

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menghitung ulang rantai jurnal dan menyebut entri pertama yang rusak.")

    @OptionGroup var settings: SettingsOption

    func run() async throws {
      let settings = try settings.load()
      let check: ChainCheck
      do {
        let store = try settings.database.open()
        check = try await store.read { try ChainCheck.run(in: $0) }
      } catch {
        throw Terminal.refusal(error)
      }
      Terminal.say(
        "\(check.entries) entri di \(check.facilities) fasilitas diperiksa; "
          + "\(check.erasedPayloads) lampiran dihapus secara sah.")
      guard check.breaks.isEmpty else {
        Terminal.complain(
          check.breaks.map { "Rusak: fasilitas \($0.facility), entri \($0.sequence). \($0.sentence)" })
        throw ExitCode.failure
      }
      Terminal.say("Rantai jurnal utuh.")
    }
  }
}

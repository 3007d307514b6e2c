import ArgumentParser
import Store

/// `sehat migrate distribution`: prints the statements that spread the tables over the machines of a Citus.
struct MigrateDistribution: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "distribution",
    abstract: "Mencetak naskah SQL untuk menyebarkan tabel pada Citus; tidak mengubah apa pun.")

  @OptionGroup var settings: SettingsOption

  func run() async throws {
    let settings = try settings.load()
    let script: String
    do {
      let store = try settings.database.open()
      script = try await store.citusScript(Installation.migrations)
      try store.close()
    } catch {
      throw Terminal.refusal(error)
    }
    Terminal.say(script)
  }
}

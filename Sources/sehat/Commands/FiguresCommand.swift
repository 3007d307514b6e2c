import ArgumentParser
import Clinic
import Store
import Vocabulary

/// `sehat figures recount`: counts every figure again from the records.
struct FiguresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "Angka harian (kunjungan, diagnosis, waktu tunggu).",
    subcommands: [Recount.self])

  struct Recount: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menghitung ulang semua angka dari catatan, hari demi hari; pelayanan tetap berjalan.")

    @OptionGroup var settings: SettingsOption

    func run() async throws {
      let settings = try settings.load()
      do {
        let store = try settings.database.open()
        try await store.migrate(Installation.migrations, at: WallClock.system.now().milliseconds)
        let days = try await RecountFigures(store, at: WallClock.system.now()).run { place in
          if place.hasSuffix("-01") { Terminal.say("  \(place)") }
        }
        try await FigureClock.strike(in: store, at: WallClock.system.now())
        try store.close()
        Terminal.say("\(days) hari dihitung ulang.")
      } catch {
        throw Terminal.refusal(error)
      }
    }
  }
}

import ArgumentParser
import Clinic
import Store
import Vocabulary

/// `sehat demo-data`: a district's worth of invented patients and visits, repeatable from a seed.
struct DemoData: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo-data",
    abstract: "Mengisi basis data dengan pasien dan kunjungan rekaan untuk mengukur dan berlatih.")

  @OptionGroup var settings: SettingsOption
  @Option(help: "Banyaknya pasien.") var patients = 10_000
  @Option(help: "Banyaknya kunjungan.") var visits = 30_000
  @Option(help: "Benih; benih yang sama memberi data yang sama.") var seed: UInt64 = 1

  func run() async throws {
    let settings = try settings.load()
    let now = WallClock.system.now()
    do {
      let store = try settings.database.open()
      try await store.migrate(Installation.migrations, at: now.milliseconds)
      try await store.read { try Departure.refuseIfMarked(in: $0) }
      let demo: DemoPuskesmas
      if let found = try await DemoPuskesmas.find(in: store) {
        demo = found
      } else {
        demo = try await DemoPuskesmas.load(in: store, at: now)
        try await DemoAccounts.seed(demo, in: store, hasher: PasswordHasher(), at: now)
      }
      let district = DemoDistrict(
        facility: demo.facility.id, patients: patients, visits: visits, seed: seed)
      try await district.fill(store, at: now) { progress in
        let what = progress.step == .patients ? "pasien" : "kunjungan"
        Terminal.say("  \(progress.done) dari \(progress.total) \(what)")
      }
      try store.close()
    } catch {
      throw Terminal.refusal(error)
    }
  }
}

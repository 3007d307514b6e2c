import ArgumentParser
import Clinic
import Store
import Vocabulary

/// `sehat import KIND FILE`: loads reference data, the whole file or nothing of it.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Memuat data rujukan dari berkas CSV; seluruhnya atau tidak sama sekali.",
    discussion: ReferenceKind.allCases.map { "\($0.rawValue): \($0.word)" }.joined(separator: "\n"))

  @OptionGroup var settings: SettingsOption
  @Argument(help: "Jenis data.", transform: kind) var kind: ReferenceKind
  @Argument(help: "Berkas CSV.") var file: String

  func run() async throws {
    let settings = try settings.load()
    do {
      let store = try settings.database.open()
      let now = WallClock.system.now()
      try await store.migrate(Installation.migrations, at: now.milliseconds)
      try await store.read { try Departure.refuseIfMarked(in: $0) }
      let report = try await ReferenceImport.run(kind: kind, file: file, store: store, at: now) { progress in
        let step = progress.step == .reading ? "membaca" : "menyimpan"
        if progress.percent % 10 == 0 { Terminal.say("  \(step) \(progress.percent) %") }
      }
      Terminal.say(
        "\(kind.word): \(report.rows) baris; \(report.added) baru, \(report.changed) berubah, "
          + "\(report.unchanged) tetap.")
    } catch {
      throw Terminal.refusal(error)
    }
  }

  @Sendable private static func kind(_ text: String) throws -> ReferenceKind {
    if let kind = ReferenceKind(rawValue: text) { return kind }
    let known = ReferenceKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("Jenis data \(text) tidak dikenal; pilih \(known).")
  }
}

import ArgumentParser
import Clinic
import Foundation
import Store
import Vocabulary

/// `sehat participants import FILE --month 2026-11`: takes the monthly file of registered participants in.
struct ParticipantsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participants", abstract: "Peserta JKN yang terdaftar di Puskesmas.",
    subcommands: [Import.self])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Memuat berkas peserta terdaftar bulanan (CSV atau XLSX) dari BPJS.")

    @OptionGroup var settings: SettingsOption
    @Argument(help: "Berkas dari BPJS.") var file: String
    @Option(help: "Bulan berkas, misalnya 2026-11.", transform: month) var month: ParticipantMonth
    @Option(help: "Kode provider BPJS Puskesmas; kosong bila hanya ada satu.") var provider: String?

    func run() async throws {
      let settings = try settings.load()
      do {
        guard let bytes = FileManager.default.contents(atPath: file) else {
          throw ImportRefusal.unreadable(file: file)
        }
        let store = try settings.database.open()
        try await store.migrate(Installation.migrations, at: WallClock.system.now().milliseconds)
        let provider = provider
        guard let facility = try await store.read({ try Facility.called(bpjs: provider, in: $0) }) else {
          throw Refusal.conflict("Puskesmas tidak ditemukan. Sebutkan kodenya dengan --provider.")
        }
        let started = ContinuousClock.now
        let imported = try await ImportParticipants(
          Clinic(store: store, clock: .system), by: .serverOperator(of: facility.id)
        ).run([UInt8](bytes), name: URL(filePath: file).lastPathComponent, month: month) { progress in
          let step = progress.step == .reading ? "membaca" : "menyimpan"
          if progress.percent % 20 == 0 { Terminal.say("  \(step) \(progress.percent) %") }
        }
        tell(imported, seconds: started.duration(to: .now) / .seconds(1))
        try await tellProblems(facility, store)
      } catch {
        throw Terminal.refusal(error)
      }
    }

    private func tell(_ file: ParticipantFile, seconds: Double) {
      Terminal.say(
        "\(file.month.text): \(file.total) peserta; \(file.added) baru, \(file.removed) keluar, "
          + "\(file.changed) berubah terhadap bulan sebelumnya (\(Int(seconds.rounded(.up))) detik).")
    }

    private func tellProblems(_ facility: Facility, _ store: Store) async throws {
      let answer = try await Clinic(store: store, clock: .system)
        .read(ReadParticipantFiles(), by: .serverOperator(of: facility.id))
      guard let bad = answer.files.first?.badLines, bad > 0 else { return }
      Terminal.complain(["\(bad) baris tidak dimuat:"] + answer.problems.prefix(20).map { "  \($0)" })
    }

    @Sendable private static func month(_ text: String) throws -> ParticipantMonth {
      guard let month = ParticipantMonth(text) else {
        throw ValidationError("Bulan ditulis tahun-bulan, misalnya 2026-11.")
      }
      return month
    }
  }
}

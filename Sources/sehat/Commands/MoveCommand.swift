import ArgumentParser
import Clinic
import Foundation
import Store
import Vocabulary

/// `sehat move`: everything of one database into another that may hold other Puskesmas already.
struct MoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract:
      "Memindahkan seluruh basis data satu Puskesmas ke basis data kabupaten; boleh terputus dan dilanjutkan.",
    discussion: """
      Peladen di asal dihentikan dulu; peladen di tujuan boleh tetap berjalan. Sesudah selesai asal terkunci.
      Bila terputus (listrik, jaringan, penyimpanan penuh), jalankan perintah yang sama: dilanjutkan dari tempat terakhir.
      """)

  @Option(help: "Basis data asal: \(DatabaseSetting.form).", transform: address) var from: DatabaseAddress
  @Option(help: "Basis data tujuan.", transform: address) var to: DatabaseAddress
  @Option(help: "Tambahan pada nama pengguna yang sudah dipakai di tujuan, misalnya .cempaka.")
  var accountSuffix: String?
  @Flag(help: "Membatalkan pemindahan yang belum selesai: asal boleh dipakai lagi.") var cancel = false

  func run() async throws {
    do {
      let (source, target) = (try from.side(.source), try to.side(.target))
      if cancel {
        try await CancelRelocation(from: source, to: target).run()
        return Terminal.say(
          "Dibatalkan. Asal boleh dipakai lagi; yang sudah sampai di tujuan tetap tertutup.")
      }
      let began = ContinuousClock.now
      let printer = MovePrinter()
      let report = try await Relocate(
        from: source, to: target, migrations: Installation.migrations, plan: Installation.relocationPlan,
        clock: .system
      ).run(accountSuffix: accountSuffix) { printer.say($0) }
      printer.say(report, after: began.duration(to: .now))
    } catch {
      let code = Terminal.refusal(error)
      if case let error as StoreError = error, error.mayPass {
        Terminal.complain([
          "Sesudah dibereskan, jalankan perintah yang sama: dilanjutkan dari tempat terakhir."
        ])
      }
      throw code
    }
  }

  @Sendable private static func address(_ text: String) throws -> DatabaseAddress {
    guard let address = DatabaseAddress(text) else {
      throw ValidationError(
        "\(DatabaseSetting.masked(text)) bukan alamat basis data; tulis \(DatabaseSetting.form).")
    }
    return address
  }
}

extension StoreError {
  /// Whether the database, not the program or the data, is what was wrong.
  fileprivate var mayPass: Bool {
    switch self {
    case .busy, .cannotWrite, .unavailable, .outcomeUnknown: true
    default: false
    }
  }
}

import ArgumentParser
import AsyncHTTPClient
import Foundation
import Logging
import Vocabulary

/// `sehat demo`: one whole Puskesmas on this computer.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Menjalankan satu Puskesmas contoh lengkap di komputer ini.",
    subcommands: [Run.self, Prepare.self, Walk.self], defaultSubcommand: Run.self)

  struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menyiapkan, menjalankan, dan melewati satu kunjungan; Ctrl-C menghentikan semuanya.")

    @Option(help: "Porta SEHAT.") var port = 8080
    @Option(help: "Porta sandbox.") var sandboxPort = 8090
    @Option(help: "Folder tempat semuanya disimpan.") var folder = "demo"
    @Option(help: "Basis data lain daripada berkas di folder itu, misalnya postgres://…") var database:
      String?
    @Flag(help: "Selesai sesudah tabel bukti terima.") var once = false

    func run() async throws {
      LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
      let code: ExitCode
      do {
        let run = DemoRun(
          folder: try DemoFolder(folder, database: database), port: port, sandboxPort: sandboxPort, once: once
        )
        code = try await run.run()
      } catch {
        throw Terminal.refusal(error)
      }
      throw code
    }
  }

  struct Prepare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hanya menyiapkan folder: basis data, setelan, antrean hari ini.")

    @Option(help: "Porta SEHAT.") var port = 8080
    @Option(help: "Porta sandbox.") var sandboxPort = 8090
    @Option(help: "Folder tempat semuanya disimpan.") var folder = "demo"
    @Option(help: "Basis data lain daripada berkas di folder itu, misalnya postgres://…") var database:
      String?

    func run() async throws {
      do {
        let folder = try DemoFolder(folder, database: database)
        try folder.writeSettings(port: port, sandboxPort: sandboxPort)
        try await DemoPreparation(folder: folder, clock: .system).run()
      } catch {
        throw Terminal.refusal(error)
      }
    }
  }

  struct Walk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Melewati kunjungan lewat halaman server yang sedang berjalan.")

    @Option(help: "Alamat SEHAT.") var url = "http://127.0.0.1:8080"
    @Option(help: "Banyaknya kunjungan.") var visits = 1
    @Flag(help: "Kunjungan yang terputus ditinggalkan dan dimulai yang baru.") var persistent = false

    func run() async throws {
      LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
      let staff = Staff(base: url)
      var done = 0
      while done < visits {
        do {
          let encounter = try await VisitWalk(staff: staff) { if !persistent { Terminal.say("  ✓ \($0)") } }
            .run()
          done += 1
          Terminal.say("\(encounter)")
        } catch  where persistent {
          Terminal.complain(["Terputus: \(error)"])
          try await Task.sleep(for: .milliseconds(200))
        } catch {
          throw Terminal.refusal(error)
        }
      }
    }
  }
}

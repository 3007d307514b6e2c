import ArgumentParser
import Foundation
import Vocabulary

/// The `--config` option every command shares.
struct SettingsOption: ParsableArguments {
  @Option(name: .long, help: "Berkas setelan (`kunci = nilai` per baris). Lingkungan SEHAT_… mendahuluinya.")
  var config: String?

  @Option(
    name: .long,
    help: "Basis data, mendahului setelan: sqlite:/tempat/berkas.sqlite atau postgres://pengguna@host/nama.")
  var database: String?

  /// The settings, or every problem with them on the terminal and status 1.
  func load() throws -> Settings {
    do { return try Settings.load(file: config, database: database) } catch {
      Terminal.complain(error.all.map(\.sentence))
      throw ExitCode.failure
    }
  }
}

/// What is said on the terminal, apart from logs.
enum Terminal {
  static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  static func complain(_ lines: [String]) {
    for line in lines { FileHandle.standardError.write(Data((line + "\n").utf8)) }
  }
}

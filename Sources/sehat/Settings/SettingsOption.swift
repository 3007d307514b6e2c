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
  static func say(_ line: String) { write(line, to: .standardOutput) }

  static func complain(_ lines: [String]) {
    for line in lines { write(line, to: .standardError) }
  }

  /// What cannot be said (a log on a full disk) must not end the program.
  private static func write(_ line: String, to place: FileHandle) {
    try? place.write(contentsOf: Data((line + "\n").utf8))
  }
}

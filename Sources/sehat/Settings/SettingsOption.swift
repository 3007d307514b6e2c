import ArgumentParser
import Foundation
import Vocabulary

/// The `--config` option every command shares.
struct SettingsOption: ParsableArguments {
  @Option(name: .long, help: "Berkas setelan (`kunci = nilai` per baris). Lingkungan SEHAT_… mendahuluinya.")
  var config: String?

  /// The settings, or every problem with them on the terminal and status 1.
  func load() throws -> Settings {
    do { return try Settings.load(file: config) } catch {
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

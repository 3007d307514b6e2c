import ArgumentParser
import Clinic
import Foundation
import Vocabulary

/// `sehat config check`: says what is set, from where, and what is wrong, without starting anything.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Memeriksa setelan.", subcommands: [Check.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menampilkan setelan beserta asalnya dan semua kesalahannya.")

    @OptionGroup var settings: SettingsOption

    func run() throws {
      let source: SettingsSource
      do {
        source = try SettingsSource(
          file: settings.config, environment: ProcessInfo.processInfo.environment)
      } catch {
        Terminal.complain(error.all.map(\.sentence))
        throw ExitCode.failure
      }
      for key in SettingKey.allCases {
        let found = source[key]
        let text = key.isSecret && found != nil ? "(tersimpan)" : DatabaseSetting.masked(found?.text ?? "—")
        Terminal.say("\(key.rawValue) = \(text)   [\(found?.place ?? key.meaning)]")
      }
      let settings: Settings
      do { settings = try Settings(source) } catch {
        Terminal.complain(error.all.map(\.sentence))
        throw ExitCode.failure
      }
      if let path = settings.credentialsKey {
        do throws(CredentialRefusal) {
          _ = try CredentialKeys(file: path)
        } catch {
          Terminal.complain([error.sentence])
          throw ExitCode.failure
        }
      }
      Terminal.say("Setelan lengkap dan benar.")
    }
  }
}

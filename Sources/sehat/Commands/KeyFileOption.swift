import ArgumentParser
import Clinic
import Foundation

/// The `--key` option of the commands that open a backup.
struct KeyFileOption: ParsableArguments {
  @Option(help: "Berkas kunci rahasia; `-` membacanya dari masukan standar: tidak singgah di server.")
  var key: String?

  func load() throws(BackupRefusal) -> BackupIdentity {
    guard let key else { throw .noIdentity }
    let bytes =
      key == "-"
      ? (try? FileHandle.standardInput.readToEnd()) ?? Data() : FileManager.default.contents(atPath: key)
    guard let bytes else { throw .cannotRead(file: key) }
    return try BackupIdentity(file: String(decoding: bytes, as: UTF8.self))
  }
}

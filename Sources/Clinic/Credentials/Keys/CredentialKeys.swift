import Foundation

/// The keys of a key file: the first locks, all of them open. More than one stands there only while the key is being
/// changed.
public struct CredentialKeys: Sendable {
  let current: CredentialKey
  let former: [CredentialKey]

  /// Names the key that locks; nothing of the key itself.
  public var fingerprint: String { current.fingerprint }

  init(_ current: CredentialKey, former: [CredentialKey] = []) {
    self.current = current
    self.former = former
  }

  /// Reads a key file. Nobody but its owner may be able to.
  public init(file path: String) throws(CredentialRefusal) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT ? .keyFileMissing(path: path) : .keyFileUnreadable(path: path)
    }
    guard status.st_mode & 0o077 == 0 else { throw .keyFileOpenToOthers(path: path) }
    guard let bytes = FileManager.default.contents(atPath: path) else { throw .keyFileUnreadable(path: path) }
    var keys: [CredentialKey] = []
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let word = line.filter { !$0.isWhitespace }
      guard !word.isEmpty, !word.hasPrefix("#") else { continue }
      guard let key = CredentialKey(text: word) else { throw .keyFileMalformed(path: path) }
      keys.append(key)
    }
    guard let first = keys.first else { throw .keyFileMalformed(path: path) }
    self.init(first, former: Array(keys.dropFirst()))
  }

  func key(_ fingerprint: String) -> CredentialKey? {
    ([current] + former).first { $0.fingerprint == fingerprint }
  }

  var file: String {
    """
    # Kunci kredensial SEHAT. Tanpa berkas ini kredensial di basis data tidak dapat dibuka.
    # Salin ke tempat aman di luar server, terpisah dari cadangan basis data.
    \(([current] + former).map(\.text).joined(separator: "\n"))

    """
  }
}

extension CredentialKeys {
  /// Makes a key file, readable by its owner only. Refuses to overwrite one.
  public static func make(at path: String) throws -> CredentialKeys {
    let keys = CredentialKeys(CredentialKey())
    try keys.write(to: path)
    return keys
  }

  private func write(to path: String) throws {
    let new = try NewFile(path)
    defer { new.discard() }
    try new.write(Array(file.utf8)[...])
    try new.finish()
  }

  /// Puts these keys in the place of those in the file; at every moment there is a whole file.
  func replace(_ path: String) throws {
    let beside = path + ".baru"
    unlink(beside)
    try write(to: beside)
    guard rename(beside, path) == 0 else { throw NewFile.refusal(path) }
  }
}

import Foundation
import Vocabulary

/// Where each setting's text comes from: the environment before the file before the default.
struct SettingsSource {
  /// Text and where it was found.
  struct Found {
    let text: String
    let place: String
  }

  private var found: [SettingKey: Found] = [:]

  init(file: String?, environment: [String: String]) throws(Problems) {
    var problems = Problems()
    if let file { read(file, &problems) }
    for key in SettingKey.allCases {
      if let text = environment[key.environmentName], !text.isEmpty {
        found[key] = Found(text: text, place: key.environmentName)
      } else if found[key] == nil, let text = key.fallback {
        found[key] = Found(text: text, place: "bawaan")
      }
    }
    try problems.throwIfAny()
  }

  subscript(key: SettingKey) -> Found? { found[key] }

  private mutating func read(_ path: String, _ problems: inout Problems) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      problems.add("", "Berkas setelan \(path) tidak dapat dibaca.")
      return
    }
    for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let content = String(line.prefix { $0 != "#" }).trimmingBlanks
      guard !content.isEmpty else { continue }
      let place = "\(path) baris \(offset + 1)"
      let parts = content.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
      guard parts.count == 2, !parts[1].isEmpty else {
        problems.add("", "\(place): tulislah `kunci = nilai`.")
        continue
      }
      guard let key = SettingKey(rawValue: parts[0]) else {
        problems.add(parts[0], "\(place): kunci \(parts[0]) tidak dikenal.")
        continue
      }
      found[key] = Found(text: parts[1], place: place)
    }
  }
}

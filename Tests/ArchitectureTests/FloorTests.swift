import Foundation
import Testing

/// The house holds only while nobody imports upwards: `docs/architecture.md`.
@Suite struct FloorTests {
  /// What each target may import of ours.
  static let below: [String: Set<String>] = [
    "Vocabulary": [],
    "FHIR": [],
    "JKN": ["Vocabulary"],
    "Documents": ["Vocabulary"],
    "Spreadsheets": ["Vocabulary"],
    "Store": ["Vocabulary"],
    "Journal": ["Vocabulary", "Store"],
    "Clinic": ["Vocabulary", "JKN", "Spreadsheets", "Store", "Journal"],
    "SatuSehat": ["Vocabulary", "FHIR", "Store", "Journal", "Clinic"],
    "BPJSKesehatan": ["Vocabulary", "Store", "Journal", "Clinic"],
    "Sandbox": [],
    "Web": ["Vocabulary", "FHIR", "JKN", "Documents", "Spreadsheets", "Store", "Journal", "Clinic"],
    "sehat": [
      "Vocabulary", "FHIR", "JKN", "Documents", "Store", "Journal", "Clinic", "SatuSehat", "BPJSKesehatan",
      "Sandbox", "Web",
    ],
  ]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func sources(of target: String) throws -> [(path: String, text: String)] {
    let folder = root.appending(path: "Sources/\(target)")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { ($0.path, try String(contentsOf: $0, encoding: .utf8)) }
  }

  @Test("No target imports what stands above it", arguments: below.keys.sorted())
  func noUpwardImport(target: String) throws {
    let allowed = try #require(Self.below[target])
    for (path, text) in try Self.sources(of: target) {
      for line in text.split(separator: "\n") where line.contains("import ") {
        let words = line.split(separator: " ").map(String.init)
        guard let at = words.firstIndex(of: "import"), at <= 1, words.count > at + 1 else { continue }
        let name = words[at + 1]
        guard Self.below[name] != nil else { continue }
        #expect(allowed.contains(name), "\(path): \(line)")
      }
    }
  }

  @Test("Outside the store's drivers, no statement is put together from text")
  func noTextJoinedSQL() throws {
    for target in Self.below.keys where target != "Store" {
      for (path, text) in try Self.sources(of: target) {
        #expect(!text.contains("SQL(stringLiteral:"), "\(path)")
      }
    }
  }

  @Test("The web floor speaks no SQL")
  func webWithoutSQL() throws {
    let verb = try Regex(#"\"(SELECT|INSERT INTO|UPDATE|DELETE FROM) "#)
    for (path, text) in try Self.sources(of: "Web") {
      #expect(text.firstMatch(of: verb) == nil, "\(path)")
    }
  }

  @Test("No path that input can reach ends the program")
  func noTraps() throws {
    for target in Self.below.keys {
      for (path, text) in try Self.sources(of: target) {
        #expect(!text.contains("fatalError(") && !text.contains("try!"), "\(path)")
      }
    }
  }
}

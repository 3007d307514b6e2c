import Foundation
import Testing

/// What engineers read about the house is kept true to it: `docs/architecture.md` and the pages behind it.
@Suite struct DocumentTests {
  /// The page everybody begins with, and those it leads to.
  static func pages() throws -> [(name: String, text: String)] {
    let docs = FloorTests.root.appending(path: "docs")
    let behind = try FileManager.default.contentsOfDirectory(
      at: docs.appending(path: "architecture"), includingPropertiesForKeys: nil)
    return try ([docs.appending(path: "architecture.md")] + behind).map {
      ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
    }
  }

  private func exists(_ path: String) -> Bool {
    ["", "Sources/"].contains {
      FileManager.default.fileExists(atPath: FloorTests.root.appending(path: $0 + path).path)
    }
  }

  @Test("Every place they name is there")
  func places() throws {
    // A place begins with a target or a folder of the repository; `*` and `<…>` stand for any name.
    let place = try Regex(
      #"`((?:[A-Z]\w+|docs|deploy|scripts|packaging|sehat)/[\w/+.-]+)`"#, as: (Substring, Substring).self)
    var found = 0
    for (page, text) in try Self.pages() {
      for match in text.matches(of: place) {
        let name = String(match.output.1)
        guard
          FloorTests.below.keys.contains(String(name.prefix { $0 != "/" }))
            || exists(String(name.prefix { $0 != "/" }))
        else { continue }
        found += 1
        #expect(exists(name), "\(page): \(name)")
      }
    }
    #expect(found > 50)
  }

  @Test("Every page they lead to is there")
  func links() throws {
    let link = try Regex(#"\]\(([^)#:]+)\)"#, as: (Substring, Substring).self)
    let docs = FloorTests.root.appending(path: "docs")
    for (page, text) in try Self.pages() {
      let folder = page == "architecture.md" ? docs : docs.appending(path: "architecture")
      for match in text.matches(of: link) {
        let target = folder.appending(path: String(match.output.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(match.output.1)")
      }
    }
  }

  @Test("No line of them stands twice, and every folder of the clinic is named")
  func doubles() throws {
    let pages = try Self.pages()
    let heads = pages.flatMap { page in
      page.text.split(separator: "\n").filter { $0.count > 70 }.map { $0.prefix(60) }
    }
    for (head, lines) in Dictionary(grouping: heads, by: \.self) where lines.count > 1 {
      Issue.record("twice: \(head)")
    }
    let house = try #require(pages.first { $0.name == "architecture.md" }).text
    let clinic = FloorTests.root.appending(path: "Sources/Clinic")
    for folder in try FileManager.default.contentsOfDirectory(
      at: clinic, includingPropertiesForKeys: [.isDirectoryKey])
    where try folder.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
      #expect(house.contains("`\(folder.lastPathComponent)"), "\(folder.lastPathComponent)")
    }
  }
}

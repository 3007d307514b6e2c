import Testing
import Vocabulary

@testable import JKN

@Suite("What the agreements ask, as lists")
struct ChecklistTests {
  @Test("Every shipped list is read, each item with its article", arguments: ChecklistKind.allCases)
  func shipped(_ kind: ChecklistKind) throws {
    let list = try Checklist.shipped(kind)
    #expect(list.kind == kind && !list.items.isEmpty)
    #expect(list.items.allSatisfy { $0.source.hasPrefix("PKS ") })
  }

  @Test("The integration list names every duty of Lampiran X (SEC, CTG), and what only a developer needs")
  func integration() throws {
    let list = try Checklist.shipped(.integration)
    #expect(list.items.allSatisfy { $0.source.hasPrefix("PKS 004 Lampiran X ") })
    let sources = list.items.map(\.source).joined(separator: "; ")
    for place in [
      "X 2", "3.a.2", "3.a.4", "3.a.7", "3.b.1", "3.b.3", "3.b.4", "3.b.7", "3.b.8", "3.b.9", "4.c", "X 5",
      "6.b", "6.c", "6.d", "7.a", "7.b",
    ] {
      #expect(sources.contains(place), "\(place)")
    }
    #expect(list.items.filter(\.canBeAbsent).map(\.code) == ["production-keys", "developer-change"])
  }

  /// The places an item's article names after its last point: `A.1.c, e, g–h` are four, `F.3.b.4–10` seven.
  private static func places(_ item: Checklist.Item) -> [String] {
    let (area, letters) = split(item.source)
    let spans = letters.split { $0 == "," || $0 == " " }.map { span in
      let ends = span.split(separator: "–").map { place(String($0)) }
      return (ends.first ?? 0)...(ends.last ?? 0)
    }
    return spans.flatMap { span in span.map { "\(area) \($0)" } }
  }

  private static func split(_ source: String) -> (area: Substring, letters: Substring) {
    guard let point = source.lastIndex(of: ".") else { return (Substring(source), "") }
    return (source[..<point], source[source.index(after: point)...])
  }

  private static func place(_ word: String) -> Int {
    Int(word) ?? word.utf8.first.map { Int($0) - 96 } ?? 0
  }

  @Test("The lists of Pelayanan prima name every letter of Lampiran XIII once (PRI-02 to PRI-07)")
  func service() throws {
    let lists = try ChecklistKind.service.map { try Checklist.shipped($0) }
    let places = lists.map { $0.parts.map { $0.items.flatMap(Self.places) } }
    #expect(
      places.map { $0.map(\.count) } == [
        [9, 7, 7], [4, 6, 8], [3, 5, 13], [2, 6, 7], [3, 6, 10], [4, 8, 8, 10],
      ])
    let all = places.flatMap { $0.flatMap { $0 } }
    #expect(Set(all).count == all.count)
    #expect(lists.map(\.source) == "ABCDEF".map { "PKS 004 Lampiran XIII \($0)" })
    #expect(try Checklist.shipped(.inpatient).items.allSatisfy(\.canBeAbsent))
    let counter = try Checklist.shipped(.registration).items.first { $0.code == "a2-a" }
    #expect(counter?.canBeAbsent == false)
  }

  @Test("What has no words of ours yet is asked once a part, and may be told not to apply")
  func rest() throws {
    for list in try ChecklistKind.service.map({ try Checklist.shipped($0) }) {
      for part in list.parts {
        let bare = part.items.filter { $0.demand.contains("menurut teks Lampiran XIII") }
        #expect(bare.count <= 1 && bare.allSatisfy { $0.canBeAbsent && $0.code.hasSuffix("-rest") })
      }
    }
  }

  @Test("A list that uses a code twice, or lacks an article, is refused with the field")
  func wrong() throws {
    let item = #"{"code":"a","demand":"d","source":"s"}"#
    func read(_ items: String) throws -> Checklist {
      let parts = #"[{"title":"p","items":[\#(items)]}]"#
      let text = #"{"from":"2024-01-01","title":"t","source":"s","note":"n","parts":\#(parts)}"#
      return try Checklist(.equipment, try JSONText(Array(text.utf8)))
    }
    #expect(try read(item).items.map(\.code) == ["a"])
    #expect(throws: Problem.self) { try read("\(item),\(item)") }
    #expect(throws: Problem.self) { try read(item.replacing(#","source":"s""#, with: "")) }
  }
}

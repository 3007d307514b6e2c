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

  @Test("The lists of Pelayanan prima have as many items as Lampiran XIII (PRI-02 to PRI-07)")
  func service() throws {
    let lists = try ChecklistKind.service.map { try Checklist.shipped($0) }
    #expect(
      lists.map { $0.parts.map(\.items.count) } == [
        [9, 7, 7], [4, 6, 8], [3, 5, 13], [2, 6, 7], [3, 6, 10], [4, 8, 8, 10],
      ])
    #expect(lists.map(\.source) == "ABCDEF".map { "PKS 004 Lampiran XIII \($0)" })
    #expect(try Checklist.shipped(.inpatient).items.allSatisfy(\.canBeAbsent))
    let counter = try Checklist.shipped(.registration).items.first { $0.code == "a2-a" }
    #expect(counter?.canBeAbsent == false)
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

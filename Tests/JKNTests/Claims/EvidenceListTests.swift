import JKN
import Testing
import Vocabulary

@Suite("The list of evidence")
struct EvidenceListTests {
  @Test("Every tariff of every shipped agreement asks for at least one document, each with its article")
  func complete() throws {
    let list = try EvidenceList.shipped()
    for terms in try ShippedTerms.all() {
      for code in terms.tariffs.keys { #expect(!list.items(for: [code]).isEmpty, "\(code)") }
    }
    #expect(list.items.allSatisfy { !$0.title.isEmpty && !$0.source.isEmpty })
    #expect(list.from == day("2024-01-01"))
  }

  @Test("Two lines that need the same document ask for it once")
  func once() throws {
    let items = try EvidenceList.shipped().items(for: ["PSL-P2", "PSL-PP"])
    #expect(Set(items.map(\.code)).count == items.count)
  }
}

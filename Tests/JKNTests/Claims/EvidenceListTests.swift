import JKN
import Testing
import Vocabulary

@Suite("The list of evidence")
struct EvidenceListTests {
  @Test("Every tariff of every shipped agreement asks for at least one document, each with its article")
  func complete() throws {
    let list = try EvidenceList.shipped()
    for terms in try ShippedTerms.all() {
      for code in terms.tariffs.keys { #expect(!list.items(for: [code], under: terms).isEmpty, "\(code)") }
    }
    #expect(list.items.allSatisfy { !$0.title.isEmpty && !$0.source.isEmpty })
    #expect(list.from == day("2024-01-01"))
  }

  @Test("Two lines that need the same document ask for it once")
  func once() throws {
    let terms = try ShippedTerms.named("bontang-2024")
    let items = try EvidenceList.shipped().items(for: ["PSL-P2", "PSL-PP"], under: terms)
    #expect(Set(items.map(\.code)).count == items.count)
  }

  @Test("An added tariff brings its own documents, or has those of the list; without any it is refused")
  func added() throws {
    func terms(_ tariff: String) throws -> AgreementTerms {
      let file = """
        {"name":"baru","title":"Baru","citation":"Baru","from":"2025-01-01","basedOn":"bontang-2024","tariffs":[
         {"code":\(tariff),"service":"Pemeriksaan","amount":150000,"source":"baris 1"}]}
        """
      return try AgreementTerms(JSONText(Array(file.utf8)), known: try ShippedTerms.all())
    }
    let list = try EvidenceList.shipped()
    let known = try terms("\"PRL-HBA1C\"")
    try list.check(known)
    #expect(
      list.items(for: ["PRL-HBA1C"], under: known).map(\.code) == ["pernyataan-pelayanan", "hasil-lab"])
    let own = try terms("\"LAB-X\",\"evidence\":[\"hasil-lab\"]")
    try list.check(own)
    #expect(list.items(for: ["LAB-X"], under: own).map(\.code) == ["hasil-lab"])
    #expect(throws: Problem.self) { try list.check(try terms("\"LAB-X\"")) }
    #expect(throws: Problem.self) { try list.check(try terms("\"LAB-X\",\"evidence\":[\"foto\"]")) }
  }

  @Test("Four papers go with every batch, each with its article")
  func papers() throws {
    let papers = try EvidenceList.shipped().papers
    #expect(papers.map(\.code) == ["fpk", "rekap", "kuitansi", "sptjm"])
    #expect(papers.allSatisfy { !$0.source.isEmpty })
  }
}

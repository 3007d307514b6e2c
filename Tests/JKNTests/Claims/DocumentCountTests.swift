import JKN
import Testing

@Suite("The documents of a batch, counted on both sides")
struct DocumentCountTests {
  @Test("The same number goes on; any other sends the batch back, with both numbers in the sentence")
  func compared() {
    #expect(DocumentCount.event(counted: 10, of: 10) == .matchCount)
    #expect(
      DocumentCount.event(counted: 9, of: 10) == .giveBack
        && DocumentCount.event(counted: 11, of: 10) == .giveBack)
    let waiting = DocumentCount(evidence: 6, papers: 4, insurer: nil)
    #expect(waiting.total == 10 && waiting.difference == nil)
    #expect(DocumentCount(evidence: 6, papers: 4, insurer: 10).difference == nil)
    let short = DocumentCount(evidence: 6, papers: 4, insurer: 9).difference
    #expect(short == "Jumlah dokumen tidak sama: kita menyerahkan 10, BPJS menghitung 9.")
  }
}

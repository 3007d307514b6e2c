import JKN
import Testing
import Vocabulary

@Suite("Checks of claims before they are sent")
struct ClaimCheckTests {
  private let injection = ClaimService.tariff(.init(code: "KB-INJ"))

  @Test("A service with everything in order is ready, and its lines add up")
  func ready() throws {
    let desk = try ClaimDesk()
    let claim = try only(desk, desk.service("a", injection))
    #expect(claim.isReady && claim.findings.isEmpty && claim.payable == Rupiah(20_000))
    #expect(claim.explanation.allSatisfy { !$0.source.isEmpty })
  }

  @Test("Every document of the list must be there, except those for a case that may not be")
  func evidence() throws {
    let desk = try ClaimDesk()
    let claim = try only(desk, desk.service("a", .tariff(.init(code: "SKR-IVA")), evidence: []))
    #expect(claim.kinds == Array(repeating: .evidence, count: 3))
    #expect(claim.evidence.count == 4 && claim.evidence.filter(\.isConditional).count == 1)
    let ticked: Set = ["pernyataan-pelayanan", "hasil-skrining", "belum-skrining"]
    #expect(try only(desk, desk.service("a", .tariff(.init(code: "SKR-IVA")), evidence: ticked)).isReady)
  }

  @Test("What was sent is never refused afterwards")
  func settled() throws {
    let desk = try ClaimDesk()
    let sent = desk.service("a", injection, on: "2023-12-31", licences: [], evidence: [], isSettled: true)
    #expect(try only(desk, sent).findings.isEmpty)
  }

  @Test("An unknown tariff is a fact that is missing, not a crash")
  func unknown() throws {
    let desk = try ClaimDesk()
    let claim = try only(desk, desk.service("a", .tariff(.init(code: "RAHASIA"))))
    #expect(claim.kinds == [.facts] && claim.payable == .zero)
  }
}

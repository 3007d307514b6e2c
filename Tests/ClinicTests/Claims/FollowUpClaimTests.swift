import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Family-planning claims of which the record shows only a control")
struct FollowUpClaimTests {
  private static let device = ClaimService.tariff(.init(code: "KB-IUD"))

  @Test("A claim for a day on which the record shows only a control waits; one with the insertion does not")
  func control() async throws {
    let rig = try await ClaimRig()
    let seen = try await rig.month.visit(1, diagnosis: "Z30.5").patient
    let control = try await rig.add(seen, Self.device)
    let inserted = try await rig.month.visit(2, diagnosis: "Z30.1").patient
    let insertion = try await rig.add(inserted, Self.device)
    let elsewhere = try await rig.add(try await rig.patient(3), Self.device)
    let book = try await rig.book()
    let claim = try #require(book.claim(control))
    #expect(book.check(claim)?.findings.map(\.kind) == [.duplicate, .note] && !book.isReady(claim))
    #expect(book.payable(claim) == .zero)
    for id in [insertion, elsewhere] {
      let claim = try #require(book.claim(id))
      #expect(book.isReady(claim) && book.payable(claim) == Rupiah(105_000))
    }
  }

  @Test("A complication in the diagnoses of a closed visit is a draft by itself, once, and is paid")
  func complication() async throws {
    let rig = try await ClaimRig()
    try await rig.month.visit(2, diagnosis: "T83.3")
    let november = try PaidMonth.november()
    #expect(try await rig.clinic.run(CollectClaims(november), by: rig.officer) == 1)
    #expect(try await rig.clinic.run(CollectClaims(november), by: rig.officer) == 0)
    let claim = try #require(try await rig.book().claims.first)
    #expect(claim.service == .tariff(.init(code: "KB-KOMP")) && claim.origin == .record)
    try await rig.complete(claim.id)
    let book = try await rig.book()
    let filled = try #require(book.claim(claim.id))
    #expect(book.payable(filled) == Rupiah(125_000) && book.isReady(filled))
  }
}

import JKN
import Testing
import Vocabulary

@Suite("Nothing is claimed twice, or too often")
struct ClaimRepeatTests {
  private let injection = ClaimService.tariff(.init(code: "KB-INJ"))

  @Test("The same service twice on a day is a double")
  func duplicate() throws {
    let desk = try ClaimDesk()
    let claim = try only(desk, desk.service("a", injection), desk.service("b", injection))
    #expect(claim.kinds == [.duplicate] && !claim.isReady)
  }

  @Test("A control is not paid beside the family-planning service it belongs to, and says what to do")
  func followUp() throws {
    let desk = try ClaimDesk()
    let device = ClaimService.tariff(.init(code: "KB-IUD"))
    func control(_ service: ClaimService) -> ClaimedService {
      let known = desk.service("b", service, on: "2024-06-20")
      return ClaimedService(
        id: known.id, subject: known.subject, day: known.day, performer: known.performer,
        service: known.service, permit: known.permit, evidence: known.evidence, isFollowUp: true)
    }
    let claim = try only(desk, desk.service("a", device, on: "2024-06-03"), control(device))
    #expect(claim.kinds == [.duplicate, .note] && claim.payable == .zero && !claim.isReady)
    #expect(claim.findings[0].sentence.contains("yang terakhir 2024-06-03"))
    #expect(try only(desk, control(.tariff(.init(code: "PRL-GDS")))).isReady)
    let later = try only(
      desk, desk.service("a", device, on: "2024-06-03"), desk.service("b", device, on: "2024-06-20"))
    #expect(later.isReady)
  }

  @Test("A second fasting glucose in a month is too many, a next month's is not")
  func frequency() throws {
    let desk = try ClaimDesk()
    let glucose = ClaimService.tariff(.init(code: "PRL-GDP"))
    let second = try only(
      desk, desk.service("a", glucose, on: "2024-06-03"), desk.service("b", glucose, on: "2024-06-20"))
    #expect(second.kinds == [.frequency] && second.payable == .zero)
    let next = try only(
      desk, desk.service("a", glucose, on: "2024-05-31"), desk.service("b", glucose, on: "2024-06-01"))
    #expect(next.isReady)
  }

  @Test("What was refused uses up no turn")
  func refusedIsNoTurn() throws {
    let desk = try ClaimDesk()
    let glucose = ClaimService.tariff(.init(code: "PRL-GDP"))
    let third = try only(
      desk, desk.service("a", glucose, on: "2024-05-20", isSettled: true),
      desk.service("b", glucose, on: "2024-05-25"), desk.service("c", glucose, on: "2024-06-20"))
    #expect(third.isReady)
  }
}

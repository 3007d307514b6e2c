import JKN
import Testing
import Vocabulary

@Suite("The agreement of the day of a claim, and its last day")
struct ClaimTermTests {
  private let injection = ClaimService.tariff(.init(code: "KB-INJ"))

  @Test("After the last day of an agreement that ended early a service is refused, on it it is not")
  func ended() throws {
    var desk = try ClaimDesk()
    desk.course = AgreementCourse([
      .init(lastDay: day("2024-06-10"), why: "Kecurangan", source: "PKS 004 Ps.12(1)b")
    ])
    #expect(try only(desk, desk.service("a", injection, on: "2024-06-10")).isReady)
    let after = try only(desk, desk.service("a", injection, on: "2024-06-11"))
    #expect(after.kinds == [.agreement] && !after.isReady)
    #expect(after.findings.first?.source == "PKS 004 Ps.12(1)b")
    #expect(try only(desk, desk.service("a", injection, on: "2024-06-11", isSettled: true)).findings.isEmpty)
  }

  @Test("A day outside the agreement's term, and one after the claim's last day, are refused")
  func days() throws {
    var desk = try ClaimDesk()
    #expect(try only(desk, desk.service("a", injection, on: "2023-12-31")).kinds == [.agreement, .expiry])
    desk.today = day("2024-12-10")
    #expect(try only(desk, desk.service("a", injection)).isReady)
    desk.today = day("2024-12-11")
    #expect(try only(desk, desk.service("a", injection)).kinds == [.expiry])
    desk.today = day("2024-06-09")
    #expect(try only(desk, desk.service("a", injection)).kinds == [.expiry])
  }
}

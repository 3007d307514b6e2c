import JKN
import Testing
import Vocabulary

@Suite("Checks of claims before they are sent")
struct ClaimCheckTests {
  private let injection = ClaimService.tariff(.init(code: "KB-INJ"))

  private func only(_ desk: ClaimDesk, _ services: ClaimedService...) throws -> CheckedClaim {
    let last = try #require(services.last)
    return try #require(desk.check(services)[last.id])
  }

  @Test("A service with everything in order is ready, and its lines add up")
  func ready() throws {
    let desk = try ClaimDesk()
    let claim = try only(desk, desk.service("a", injection))
    #expect(claim.isReady && claim.findings.isEmpty && claim.payable == Rupiah(20_000))
    #expect(claim.explanation.allSatisfy { !$0.source.isEmpty })
  }

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

  @Test("The same service twice on a day is a double")
  func duplicate() throws {
    let desk = try ClaimDesk()
    let claim = try only(desk, desk.service("a", injection), desk.service("b", injection))
    #expect(claim.kinds == [.duplicate] && !claim.isReady)
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

  @Test("Sex, age and performer are those of the tariff")
  func conditions() throws {
    let desk = try ClaimDesk()
    #expect(try only(desk, desk.service("a", injection, sex: .male)).kinds == [.sex])
    #expect(try only(desk, desk.service("a", injection, born: "2016-01-01")).kinds == [.age])
    #expect(try only(desk, desk.service("a", injection, by: .nurse)).kinds == [.performer])
    let all = try only(desk, desk.service("a", injection, sex: .male, born: "2016-01-01", by: .nurse))
    #expect(Set(all.kinds) == [.sex, .age, .performer] && all.lines.isEmpty)
  }

  @Test("A PONED's and a bed's tariff need the facility")
  func facility() throws {
    var desk = try ClaimDesk()
    desk.isPONED = false
    desk.hasBeds = false
    let stay = desk.service("a", .inpatient(.init(admitted: day("2024-06-07"))), by: .doctor)
    #expect(try only(desk, stay).kinds == [.facility])
    let action = desk.service("a", .tariff(.init(code: "PSL-PP")), by: .doctor)
    #expect(try only(desk, action).kinds == [.facility])
  }

  @Test("Cryotherapy needs a positive IVA, from our claims or from what was written down")
  func requirement() throws {
    let desk = try ClaimDesk()
    let cryo = ClaimService.tariff(.init(code: "TER-KRIO"))
    #expect(try only(desk, desk.service("a", cryo, by: .doctor)).kinds == [.requirement])
    let iva = desk.service("i", .tariff(.init(code: "SKR-IVA", positive: true)), on: "2024-06-01")
    #expect(try only(desk, iva, desk.service("a", cryo, by: .doctor)).isReady)
    let told = ClaimService.tariff(.init(code: "TER-KRIO", after: day("2024-05-01")))
    #expect(try only(desk, desk.service("a", told, by: .doctor)).isReady)
  }

  @Test("A licence must be valid on the day of the service, and be known")
  func licence() throws {
    let desk = try ClaimDesk()
    let ended = desk.service("a", injection, licences: [day("2020-01-01")...day("2024-06-09")])
    let claim = try only(desk, ended)
    #expect(claim.kinds == [.licence] && claim.findings[0].sentence.contains("tidak berlaku pada 2024-06-10"))
    let none = try only(desk, desk.service("a", injection, licences: []))
    #expect(none.kinds == [.licence] && none.findings[0].sentence.contains("belum dicatat"))
  }

  @Test("A network midwife needs an agreement that holds on the day")
  func network() throws {
    let desk = try ClaimDesk()
    let good = desk.service(
      "a", injection, by: .networkMidwife, isNetwork: true, network: day("2024-01-01")...day("2024-12-31"))
    #expect(try only(desk, good).isReady)
    let ended = desk.service(
      "a", injection, by: .networkMidwife, isNetwork: true, network: day("2023-01-01")...day("2023-12-31"))
    #expect(try only(desk, ended).kinds == [.network])
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

  @Test("An ambulance is paid by the local regulation, and waits for it")
  func ambulance() throws {
    var desk = try ClaimDesk()
    #expect(try only(desk, desk.service("a", .tariff(.init(code: "AMB")))).kinds == [.facts])
    desk.ambulance = Rupiah(350_000)
    #expect(try only(desk, desk.service("a", .tariff(.init(code: "AMB")))).payable == Rupiah(350_000))
  }
}

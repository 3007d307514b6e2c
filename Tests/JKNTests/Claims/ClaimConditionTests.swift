import JKN
import Testing
import Vocabulary

@Suite("Whose service it is, by whom, where, and after what")
struct ClaimConditionTests {
  private let injection = ClaimService.tariff(.init(code: "KB-INJ"))

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
}

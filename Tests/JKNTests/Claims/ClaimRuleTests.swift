import JKN
import Testing
import Vocabulary

@Suite("Claims that follow from a rule")
struct ClaimRuleTests {
  private func visit(_ number: Int, ultrasound: Bool = false, period: String? = "2023-11-01") -> ClaimService
  {
    .antenatal(.init(lastPeriod: period.map(day), number: number, ultrasound: ultrasound))
  }

  @Test("The six visits of B-2 are paid Rp600,000, the seventh is not, and a missing HPHT is asked for")
  func antenatal() throws {
    var desk = try ClaimDesk()
    desk.today = day("2024-08-31")
    let days = [
      "2024-01-05", "2024-02-20", "2024-04-01", "2024-05-05", "2024-06-05", "2024-07-10", "2024-07-20",
    ]
    let services = days.enumerated().map { index, iso in
      let isDoctor = index == 0 || index == 4
      return desk.service(
        "\(index)", visit(index + 1, ultrasound: isDoctor), on: iso, by: isDoctor ? .doctor : .midwife)
    }
    let checked = desk.check(services)
    let total = checked.values.reduce(Rupiah.zero) { $0 + $1.payable }
    #expect(total == Rupiah(600_000))
    #expect(checked["6"]?.kinds.contains(.frequency) == true)
    let open = desk.check([desk.service("a", visit(1, period: nil))])
    #expect(open["a"]?.kinds == [.facts])
  }

  @Test("A visit in the wrong trimester, or after the birth would have been, is not paid")
  func trimester() throws {
    let desk = try ClaimDesk()
    #expect(
      desk.check([desk.service("a", visit(1), on: "2024-06-05", by: .doctor)])["a"]?.kinds == [.frequency])
    let long = visit(1, period: "2022-01-01")
    #expect(desk.check([desk.service("a", long, by: .doctor)])["a"]?.kinds == [.facts])
  }

  @Test("A childbed visit to mother and baby has two lines; a second one in its period none")
  func postnatal() throws {
    let desk = try ClaimDesk()
    let service = ClaimService.postnatal(.init(deliveredOn: day("2024-06-01"), mother: true, baby: true))
    let checked = desk.check([
      desk.service("a", service, on: "2024-06-02"), desk.service("b", service, on: "2024-06-03"),
      desk.service("c", service, on: "2024-07-01"),
    ])
    #expect(checked["a"]?.lines.count == 2 && checked["a"]?.payable == Rupiah(100_000))
    #expect(checked["b"]?.kinds == [.frequency] && checked["b"]?.lines.isEmpty == true)
    #expect(checked["c"]?.payable == Rupiah(50_000))
  }

  @Test("A delivery is found by its team and days; its stay is not paid on top")
  func delivery() throws {
    let desk = try ClaimDesk()
    let birth = ClaimService.delivery(
      .init(doctors: 1, otherHealthWorkers: 2, complication: true, days: 3, postDeliveryAction: true))
    let stay = ClaimService.inpatient(.init(admitted: day("2024-06-08")))
    let checked = desk.check([
      desk.service("a", birth, on: "2024-06-09", by: .doctor),
      desk.service("b", stay, on: "2024-06-11", by: .doctor),
    ])
    #expect(
      checked["a"]?.payable == Rupiah(1_680_000) && checked["a"]?.lines.map(\.code) == ["PSL-P3", "PSL-PP"])
    #expect(checked["b"]?.kinds == [.requirement] && checked["b"]?.payable == .zero)
    let again = desk.check([
      desk.service("a", birth, on: "2024-05-09", by: .doctor), desk.service("b", birth, by: .doctor),
    ])
    #expect(again["b"]?.kinds == [.frequency])
    let none = ClaimService.delivery(
      .init(doctors: 0, otherHealthWorkers: 0, complication: false, days: 0, postDeliveryAction: false))
    #expect(desk.check([desk.service("a", none)])["a"]?.kinds.contains(.requirement) == true)
  }

  @Test("A delivery on the day its stay ends is one payment, in whatever order the two were written down")
  func deliveryOnLastDay() throws {
    let desk = try ClaimDesk()
    func birth(_ id: String) -> ClaimedService {
      desk.service(
        id,
        .delivery(
          .init(doctors: 1, otherHealthWorkers: 2, complication: false, days: 1, postDeliveryAction: false)),
        by: .doctor)
    }
    func stay(_ id: String, until iso: String = "2024-06-10", settled: Bool = false) -> ClaimedService {
      desk.service(
        id, .inpatient(.init(admitted: day("2024-06-09"))), on: iso, by: .doctor, isSettled: settled)
    }
    for (mother, bed) in [("a", "b"), ("b", "a")] {
      let checked = desk.check([birth(mother), stay(bed)])
      #expect(checked[mother]?.payable == Rupiah(1_000_000) && checked[mother]?.isReady == true)
      #expect(checked[bed]?.kinds == [.requirement] && checked[bed]?.payable == .zero)
    }
    for end in ["2024-06-10", "2024-06-13"] {
      let late = desk.check([birth("a"), stay("b", until: end, settled: true)])
      #expect(late["a"]?.kinds == [.duplicate] && late["a"]?.isReady == false)
    }
  }

  @Test("Three nights are paid three days; overlapping stays are doubles, one after the other is not")
  func inpatient() throws {
    let desk = try ClaimDesk()
    func stay(_ id: String, _ from: String, _ to: String) -> ClaimedService {
      desk.service(id, .inpatient(.init(admitted: day(from))), on: to, by: .doctor)
    }
    #expect(desk.check([stay("a", "2024-05-03", "2024-05-06")])["a"]?.payable == Rupiah(570_000))
    let checked = desk.check([
      stay("a", "2024-05-03", "2024-05-06"), stay("b", "2024-05-05", "2024-05-08"),
      stay("c", "2024-05-08", "2024-05-09"),
    ])
    #expect(checked["b"]?.kinds == [.duplicate])
    #expect(checked["c"]?.isReady == true)
    #expect(desk.check([stay("a", "2024-05-09", "2024-05-06")])["a"]?.kinds == [.facts])
  }

  @Test("A prosthesis is paid at cost up to the maximum, and the jaw not again for two years")
  func prosthesis() throws {
    var desk = try ClaimDesk()
    desk.today = day("2024-06-30")
    func denture(_ id: String, _ iso: String, settled: Bool = false) -> ClaimedService {
      desk.service(
        id, .prosthesis(.init(upper: true, lower: false, cost: Rupiah(620_000))), on: iso, by: .dentist,
        isSettled: settled)
    }
    let checked = desk.check([denture("a", "2023-03-10", settled: true), denture("b", "2024-06-10")])
    #expect(checked["a"]?.payable == Rupiah(500_000))
    #expect(checked["b"]?.kinds == [.frequency])
    #expect(checked["b"]?.findings.first?.sentence.contains("2025-03-10") == true)
  }

  @Test("22 members at Rp13,000 are paid Rp786,000; 14 nothing; a second education in the month nothing")
  func clubs() throws {
    let desk = try ClaimDesk()
    let checked = desk.check([
      desk.club("a", on: "2024-06-03"), desk.club("b", on: "2024-06-20"),
      desk.club("c", on: "2024-06-03", name: "Mawar"),
      desk.club("d", on: "2024-06-04", physical: true, attendees: 14),
      desk.club("e", on: "2024-06-05", physical: true, attendees: 40),
    ])
    #expect(checked["a"]?.payable == Rupiah(786_000) && checked["a"]?.lines.count == 2)
    #expect(checked["b"]?.kinds == [.frequency] && checked["b"]?.payable == .zero)
    #expect(checked["c"]?.isReady == true)
    #expect(checked["d"]?.kinds == [.requirement])
    #expect(checked["e"]?.kinds == [.note] && checked["e"]?.payable == Rupiah(590_000))
    #expect(checked["e"]?.isReady == true)
  }

  @Test("The lines of any service add up to what it is paid, and nothing pays without a line")
  func sums() throws {
    let desk = try ClaimDesk()
    var random = Seeded(7)
    let codes = desk.terms.tariffs.keys.sorted()
    let services = (0..<2000).map { index -> ClaimedService in
      let code = codes[Int.random(in: 0..<codes.count, using: &random)]
      let month = Int.random(in: 1...6, using: &random)
      let date = "2024-0\(month)-\(Int.random(in: 10...28, using: &random))"
      return desk.service(
        "\(index)", .tariff(.init(code: code, quantity: Int.random(in: 1...3, using: &random))), on: date,
        of: "person \(index % 300)", sex: Bool.random(using: &random) ? .female : .male,
        by: Performer.allCases[Int.random(in: 0..<7, using: &random)])
    }
    for claim in desk.check(services).values {
      #expect(claim.payable == claim.lines.reduce(.zero) { $0 + $1.price * $1.quantity })
      #expect(claim.isReady == (!claim.lines.isEmpty && !claim.findings.contains(where: \.blocks)))
      #expect(claim.findings.allSatisfy { !$0.sentence.isEmpty && !$0.source.isEmpty })
    }
  }
}

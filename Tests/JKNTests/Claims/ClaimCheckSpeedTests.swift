import JKN
import Testing
import Vocabulary

/// `swift test --filter ClaimCheckSpeed` prints what a batch costs; asked for are 5,000 lines in a second at most
/// (`swift test -c release` for the figure that counts).
@Suite("What the check of a batch costs")
struct ClaimCheckSpeedTests {
  @Test("5,000 new lines beside 10,000 sent ones of 3,000 people, every kind of service")
  func batch() throws {
    let desk = try ClaimDesk()
    var random = Seeded(42)
    let codes = desk.terms.tariffs.values.filter { $0.basis == .service }.map(\.code).sorted()
    let services = (0..<15_000).map { index -> ClaimedService in
      let isNew = index < 5_000
      let day = desk.today.adding(
        days: -(isNew ? Int.random(in: 1...30, using: &random) : Int.random(in: 31...180, using: &random)))
      let service: ClaimService =
        switch index % 5 {
        case 0: .antenatal(.init(lastPeriod: day.adding(days: -100), number: 2, ultrasound: false))
        case 1: .postnatal(.init(deliveredOn: day.adding(days: -5), mother: true, baby: true))
        case 2: .inpatient(.init(admitted: day.adding(days: -2)))
        default: .tariff(.init(code: codes[Int.random(in: 0..<codes.count, using: &random)]))
        }
      return desk.service(
        "\(index)", service, on: day.iso, of: "person \(Int.random(in: 0..<3_000, using: &random))",
        isSettled: !isNew)
    }
    let clock = ContinuousClock()
    var checked: [String: CheckedClaim] = [:]
    let took = clock.measure { checked = desk.check(services) }
    print("5,000 claims checked beside 10,000 sent ones: \(took)")
    #expect(checked.count == services.count)
  }
}

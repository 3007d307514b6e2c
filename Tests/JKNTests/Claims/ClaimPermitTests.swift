import JKN
import Testing
import Vocabulary

@Suite("Licences and agreements of who serves, on the day of the service")
struct ClaimPermitTests {
  private let injection = ClaimService.tariff(.init(code: "KB-INJ"))

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
    let year = day("2024-01-01")...day("2024-12-31")
    let closed = desk.service(
      "a", injection, by: .networkMidwife, isNetwork: true, network: year,
      operating: [day("2023-01-01")...day("2024-06-09")])
    #expect(
      try only(desk, closed).findings.map(\.sentence) == [
        "Izin operasional jejaring Bd. Contoh tidak berlaku pada 2024-06-10."
      ])
    let renewed = desk.service(
      "a", injection, by: .networkMidwife, isNetwork: true, network: year,
      operating: [day("2023-01-01")...day("2024-06-09"), day("2024-06-10")...day("2026-06-09")])
    #expect(try only(desk, renewed).isReady)
  }

  @Test(
    "A network's delivery needs a second health worker with a SIP on the day, where such a SIP is on record")
  func team() throws {
    let desk = try ClaimDesk()
    func birth(doctors: Int = 0, _ helpers: [ClaimedService.Permit.Helper]) throws -> CheckedClaim {
      try only(
        desk,
        desk.service(
          "a",
          .delivery(
            .init(
              doctors: doctors, otherHealthWorkers: 2 - doctors, complication: false, days: 0,
              postDeliveryAction: false)),
          by: .networkMidwife, isNetwork: true, network: day("2024-01-01")...day("2024-12-31"),
          helpers: helpers))
    }
    let expired = ClaimedService.Permit.Helper(
      "Ns. Bantu Contoh", licences: [day("2020-01-01")...day("2024-06-09")])
    let valid = ClaimedService.Permit.Helper(
      "Bd. Kedua Contoh", licences: [day("2024-06-10")...day("2028-01-01")])
    #expect(try birth([]).isReady)
    let refused = try birth([expired])
    #expect(refused.kinds == [.licence] && !refused.isReady)
    for part in ["2 tenaga kesehatan", "Ns. Bantu Contoh", "2024-06-10"] {
      #expect(refused.findings[0].sentence.contains(part), "\(part)")
    }
    #expect(try birth([expired, valid]).isReady)
    #expect(try birth(doctors: 1, [expired]).isReady)
    let injected = desk.service(
      "b", injection, by: .networkMidwife, isNetwork: true, network: day("2024-01-01")...day("2024-12-31"),
      helpers: [expired])
    #expect(try only(desk, injected).isReady)
  }
}

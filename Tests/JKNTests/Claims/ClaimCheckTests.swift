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

  @Test("An ambulance is paid by the local regulation of its day, and waits for it and for its trip")
  func ambulance() throws {
    var desk = try ClaimDesk()
    func ask(_ trip: ClaimService.Trip?, on iso: String = "2024-06-10") throws -> CheckedClaim {
      try only(desk, desk.service("a", .tariff(.init(code: "AMB", trip: trip)), on: iso))
    }
    let (land, water) = (ClaimService.Trip(way: .land), ClaimService.Trip(way: .water, kilometres: 12))
    let missing = try ask(land)
    #expect(
      missing.kinds == [.facts] && missing.findings[0].sentence.contains("Kota Bontang pada 2024-06-10"))
    func tariff(
      _ regulation: String, _ government: String, from: String, until: String? = nil, _ way: LocalTariff.Way,
      _ basis: LocalTariff.Basis, _ amount: Int64, likeness: String = ""
    ) -> LocalTariff {
      LocalTariff(
        government: government, likeness: likeness, regulation: regulation, from: day(from),
        until: until.map { day($0) }, way: way, basis: basis, amount: Rupiah(amount))
    }
    desk.localTariffs = LocalTariffs(
      of: "Kota Bontang",
      [
        tariff(
          "Perda 1/2020", "Kota Bontang", from: "2020-01-01", until: "2024-05-31", .land, .trip, 300_000),
        tariff("Perda 2/2024", "Kota Bontang", from: "2024-06-01", .land, .trip, 350_000),
        tariff(
          "Perda 9/2021", "Kabupaten Berau", from: "2021-01-01", .water, .kilometre, 15_000,
          likeness: "pesisir dan kepulauan"),
      ])
    #expect(
      try ask(land).payable == Rupiah(350_000) && ask(land, on: "2024-05-31").payable == Rupiah(300_000))
    #expect(
      try ask(nil).findings.map(\.sentence) == ["Isi lewat darat atau air, supaya tarif Perda dapat dicari."])
    let boat = try ask(water)
    #expect(boat.payable == Rupiah(180_000))
    #expect(boat.explanation[0].step.contains("geografinya setara (pesisir dan kepulauan)"))
    #expect(boat.explanation.contains { $0.source == "Perda 9/2021 Kabupaten Berau" })
    #expect(try ask(.init(way: .water)).findings[0].sentence.contains("isi jaraknya"))
  }

  @Test("Our own regulation goes before a neighbour's, and a younger before an older one")
  func ownFirst() throws {
    func tariff(_ government: String, from: String, likeness: String = "") -> LocalTariff {
      LocalTariff(
        government: government, likeness: likeness, regulation: "Perda", from: day(from), way: .land,
        basis: .trip,
        amount: Rupiah(1))
    }
    let all = LocalTariffs(
      of: "Kota Bontang",
      [
        tariff("Kutai Timur", from: "2024-01-01", likeness: "setara"),
        tariff("Kota Bontang", from: "2022-01-01"),
        tariff("Kota Bontang", from: "2023-01-01"),
      ])
    #expect(all.tariff(.land, on: day("2024-06-01"))?.from == day("2023-01-01"))
    #expect(
      all.tariff(.land, on: day("2021-06-01")) == nil && all.tariff(.water, on: day("2024-06-01")) == nil)
  }
}

import JKN
import Testing
import Vocabulary

@Suite("An ambulance is paid by the local regulation of its day")
struct AmbulanceTariffTests {
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

import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Ambulance tariffs of local regulations")
struct LocalTariffTests {
  private func tariff(
    _ regulation: String = "Perda 5 Tahun 2023", from: String = "2023-07-01",
    government: String = "Kabupaten Bandung",
    likeness: String = "", basis: LocalTariff.Basis = .trip, amount: Int64 = 250_000
  ) throws -> LocalTariff {
    LocalTariff(
      government: government, likeness: likeness, regulation: regulation, from: try day(from), way: .land,
      basis: basis, amount: Rupiah(amount))
  }

  @Test(
    "A claim takes the regulation in force on its day; the older one stays, and what was withdrawn counts no more"
  )
  func byDate() async throws {
    let rig = try await ClaimRig()
    let admin = rig.month.demo.actor(.adminDinas)
    let patient = try await rig.patient(1)
    let ride = ClaimService.tariff(.init(code: "AMB", trip: .init(way: .land, kilometres: 40)))
    let claim = try await rig.add(patient, ride, on: "2026-11-10", evidence: false)
    func payable() async throws -> Rupiah {
      let book = try await rig.book()
      return book.payable(try #require(book.claim(claim)))
    }
    let waiting = try await rig.clinic.read(ReadClaim(claim), by: rig.officer).check.findings
    #expect(
      waiting.contains {
        $0.sentence.contains("Belum ada tarif ambulans darat menurut Perda untuk Kabupaten Bandung")
      })
    try await rig.clinic.run(RecordLocalTariff(try tariff()), by: admin)
    #expect(try await payable() == Rupiah(250_000))
    let newer = try await rig.clinic.run(
      RecordLocalTariff(
        try tariff("Perda 1 Tahun 2026", from: "2026-11-01", basis: .kilometre, amount: 7_500)),
      by: admin)
    #expect(try await payable() == Rupiah(300_000))
    try await rig.clinic.run(WithdrawLocalTariff(newer), by: admin)
    #expect(try await payable() == Rupiah(250_000))
    let known = try await rig.clinic.read(ReadAgreementTerms(), by: rig.month.demo.actor(.kepala))
      .localTariffs
    #expect(
      known.all.count == 2 && known.all.filter(\.stands).count == 1 && known.name == "Kabupaten Bandung")
  }

  @Test("A neighbour's regulation needs its likeness, our own needs none; doubles and nonsense are refused")
  func refused() async throws {
    let rig = try await ClaimRig()
    let admin = rig.month.demo.actor(.adminDinas)
    func fields(_ tariff: LocalTariff) async throws -> [String] {
      try await problems { try await rig.clinic.run(RecordLocalTariff(tariff), by: admin) }.all.map(\.field)
    }
    typealias Field = RecordLocalTariff.Field
    #expect(try await fields(tariff(government: "Kabupaten Garut")) == [Field.likeness])
    #expect(try await fields(tariff(likeness: "pegunungan")) == [Field.likeness])
    #expect(try await fields(tariff("", amount: 0)) == [Field.regulation, Field.amount])
    try await rig.clinic.run(
      RecordLocalTariff(try tariff(government: "Kabupaten Garut", likeness: "pegunungan, berbatasan")),
      by: admin)
    try await rig.clinic.run(RecordLocalTariff(try tariff()), by: admin)
    #expect(try await fields(tariff("Perda 6 Tahun 2023")) == [Field.from])
    await #expect(throws: Refusal.forbidden(.importReferenceData)) {
      try await rig.clinic.run(RecordLocalTariff(try tariff("Perda 7", from: "2024-01-01")), by: rig.officer)
    }
  }
}

import Testing
import Vocabulary

@testable import Clinic

@Suite("The Puskesmas of an agreement (Lampiran III)")
struct AgreementFacilitiesTests {
  @Test("Those of the district that are paid by its terms, by code; another agreement or district has others")
  func listed() async throws {
    let desk = try await LedgerDesk(participants: 1)
    let (own, head) = (desk.paid.demo.facility, desk.paid.demo.actor(.kepala))
    let others = [("Puskesmas Awal", own.districtCode, "0000A001"), ("Puskesmas Jauh", "647403", "0000A000")]
    for (name, district, code) in others {
      try await desk.paid.store.write { tx in
        try Facility(
          id: FacilityID(at: PaidMonth.today), name: name, address: "Jl. Contoh", districtCode: district,
          zone: .wib, bpjsProvider: code
        ).insert(in: tx)
      }
    }
    let clinic = try desk.clinic()
    let usual = try await clinic.read(ReadAgreementFacilities(), by: head)
    #expect(usual.facilities.map(\.name) == ["Puskesmas Awal", own.name])
    _ = try await desk.run(ChooseAgreement("pmk3-2023", since: try LedgerDesk.day("2026-01-01")))
    let mine = try await clinic.read(ReadAgreementFacilities(), by: head)
    #expect(mine.terms.name == "pmk3-2023" && mine.facilities.map(\.id) == [own.id])
    let rest = try await clinic.read(ReadAgreementFacilities(usual.terms.name), by: head)
    #expect(rest.facilities.map(\.bpjsProvider) == ["0000A001"])
    await #expect(throws: Refusal.notFound("Perjanjian")) {
      try await clinic.read(ReadAgreementFacilities("tidak-ada"), by: head)
    }
  }
}

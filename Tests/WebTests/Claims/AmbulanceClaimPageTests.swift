import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("The page of an ambulance's claim")
struct AmbulanceClaimPageTests {
  @Test(
    "While no regulation is written down, the page says what to do; who may open the page has a link to it")
  func missing() async throws {
    let desk = try await ClaimSite()
    let officer = desk.site.demo.actor(.klaim)
    let form = ClaimForm(
      day: FacilityZone.wib.date(of: TestSite.morning),
      practitioner: desk.site.demo.practitioners[.dokter]?.id,
      service: .tariff(.init(code: "AMB", trip: .init(way: .land, kilometres: 12))))
    let claim = try await desk.site.clinic.run(AddClaim(desk.patient, form), by: officer)
    let link = Route.ledger(.terms).url
    try await desk.site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.claims(.line(claim.text)))
      #expect(page.text.contains("Catat tarif ambulans") && page.text.contains("href=\"\(link)\""))
    }
    try await desk.site.test(as: .klaim) { browser async throws in
      let page = try await browser.get(.claims(.line(claim.text)))
      #expect(page.text.contains("Minta admin Dinas") && !page.text.contains("Tarif ambulans di Perjanjian"))
    }
  }
}

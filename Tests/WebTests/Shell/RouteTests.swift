import Testing

@testable import Web

@Suite("Routes")
struct RouteTests {
  @Test("A link encodes what stands in it")
  func encoding() {
    #expect(Route.patients(.desk(search: "siti & co/1")).url == "/pendaftaran?cari=siti%20%26%20co%2F1")
    #expect(Route.patients(.record("a/../b")).url == "/pasien/a%2F..%2Fb")
  }

  @Test("An empty query value is left out")
  func emptyQuery() {
    #expect(Route.patients(.desk(search: "", chosen: nil)).url == "/pendaftaran")
  }

  @Test("The router's pattern keeps the names of captured parts")
  func pattern() {
    #expect(Route.encounters(.step(":id", step: ":langkah")).pattern == "/pemeriksaan/:id/langkah/:langkah")
    #expect(Route.home.pattern == "/")
  }
}

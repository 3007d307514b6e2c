import Foundation
import Testing

@testable import BPJSKesehatan

@Suite("The facility's own table of P-Care codes")
struct PCareMappingFileTests {
  @Test("A settings file changes what it names and keeps the other defaults")
  func settings() throws {
    let mapping = try JSONDecoder().decode(
      PCareMapping.self,
      from: Data(#"{"careOfHealthyVisit":"50","procedures":{"99.1":{"code":"01006","rupiah":15000}}}"#.utf8))
    #expect(mapping.careOfHealthyVisit == "50")
    #expect(mapping.careOfSickVisit == "10")
    #expect(mapping.procedures["99.1"]?.code == "01006")
    #expect(mapping.allergies == .standard)
  }
}

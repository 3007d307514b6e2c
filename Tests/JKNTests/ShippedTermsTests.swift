import JKN
import Testing

@Suite struct ShippedTermsTests {
  @Test("Two agreements are shipped")
  func names() { #expect(ShippedTerms.names == ["bontang-2024", "pmk3-2023"]) }
}

import FHIR
import Foundation
import Testing

@Suite("FHIRDecimal")
struct FHIRDecimalTests {
  @Test(
    "A decimal leaves as it came in",
    arguments: ["38.8", "0.1", "-12.345", "3.133", "150", "999999999999.999999"])
  func exact(text: String) throws {
    let value = try #require(FHIRDecimal(text))
    let quantity = Quantity(value: value)
    let json = try FHIRJSON.encode(quantity)
    #expect(String(decoding: json, as: UTF8.self) == "{\"value\":\(text)}")
    #expect(try FHIRJSON.decode(Quantity.self, from: json) == quantity)
  }

  @Test(
    "Exponents, letters and more than 18 digits are refused",
    arguments: ["1e3", "abc", "", "1.", "1.2.3", "1-2", "1234567890123456789"])
  func refused(text: String) {
    #expect(FHIRDecimal(text) == nil)
  }
}

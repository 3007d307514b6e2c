import FHIR
import Foundation
import Testing

@Suite("Encoding is strict")
struct StrictEncodingTests {
  @Test("Elements that say nothing are left out")
  func nothingIsLeftOut() throws {
    var condition = Condition(subject: Reference(.patient, "P02478375538"))
    condition.code = CodeableConcept(Coding(system: "http://snomed.info/sct", code: "386661006", display: ""))
    let json = String(decoding: try FHIRJSON.encode(condition), as: UTF8.self)
    #expect(
      json
        == #"{"code":{"coding":[{"code":"386661006","system":"http://snomed.info/sct"}]},"resourceType":"Condition","subject":{"reference":"Patient/P02478375538"}}"#
    )
  }

  @Test("An empty object is refused before it leaves")
  func emptyObject() {
    var condition = Condition(subject: Reference(.patient, "P02478375538"))
    condition.code = CodeableConcept()
    #expect(throws: FHIRJSON.EmptyElement.self) { try FHIRJSON.encode(condition) }
  }

  @Test(
    "A text that looks like an empty element is no empty element",
    arguments: ["[]", "{}", "null", "\"\"", "\\\"", "nu"])
  func harmlessText(text: String) throws {
    let json = try FHIRJSON.encode(Annotation(text: text))
    #expect(try FHIRJSON.decode(Annotation.self, from: json).text == text)
  }

  @Test("A narrative escapes markup")
  func narrative() {
    let narrative = Narrative(status: "additional", plainText: "garam < 5 g & gula\nair > 2 L")
    #expect(
      narrative.div
        == "<div xmlns=\"http://www.w3.org/1999/xhtml\">garam &lt; 5 g &amp; gula<br/>air &gt; 2 L</div>")
  }
}

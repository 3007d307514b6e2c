import FHIR
import Foundation
import Testing

@Suite("Decoding is lenient")
struct LenientDecodingTests {
  private func condition(_ members: String) throws -> Condition {
    let json = #"{"resourceType":"Condition","subject":{"reference":"Patient/P1"},"# + members + "}"
    return try FHIRJSON.decode(Condition.self, from: Data(json.utf8))
  }

  @Test("Null, an empty array and a lone object stand for a repeating element")
  func repeating() throws {
    #expect(try condition(#""identifier":null"#).identifier.isEmpty)
    #expect(try condition(#""identifier":[]"#).identifier.isEmpty)
    #expect(try condition(#""identifier":{"value":"7"}"#).identifier == [Identifier(value: "7")])
    #expect(try condition(#""identifier":[null,{"value":"7"}]"#).identifier == [Identifier(value: "7")])
  }

  @Test("An array where one object belongs gives its first object")
  func single() throws {
    #expect(try condition(#""recorder":[]"#).recorder == nil)
    #expect(try condition(#""recorder":[{"display":"A"}]"#).recorder?.display == "A")
  }

  @Test("A malformed date counts as absent", arguments: ["", "besok", "2022-13-45"])
  func dates(text: String) throws {
    #expect(try condition("\"recordedDate\":\"\(text)\"").recordedDate == nil)
  }

  @Test("Another type of resource is refused")
  func otherType() {
    let outcome = Data(#"{"resourceType":"OperationOutcome","issue":[]}"#.utf8)
    #expect(throws: DecodingError.self) { try FHIRJSON.decode(Condition.self, from: outcome) }
  }

  @Test("A bundle keeps the name and id of a type it does not know")
  func unknownType() throws {
    let json =
      #"{"resourceType":"Bundle","type":"searchset","total":1,"entry":[{"resource":{"resourceType":"Goal","id":"g1"}}]}"#
    let bundle = try FHIRJSON.decode(FHIR.Bundle.self, from: Data(json.utf8))
    #expect(bundle.entry.map(\.resource) == [.other(type: "Goal", id: "g1")])
  }

  @Test("An outcome with codes that FHIR does not know is read")
  func outcome() throws {
    let json =
      #"{"resourceType":"OperationOutcome","text":{"status":"generated"},"issue":[{"severity":"invalid","code":"format","details":{"text":"x"}}]}"#
    let outcome = try FHIRJSON.decode(OperationOutcome.self, from: Data(json.utf8))
    #expect(outcome.issue.first?.severity == "invalid")
  }
}

import FHIR
import Foundation
import SatuSehat
import Testing

@Suite("FHIR client")
struct FHIRClientTests {
  @Test("A created resource gives the platform's id, version and request id")
  func create() async throws {
    let script = ScriptedWire([
      .json(
        201,
        #"{"resourceType":"Condition","id":"c1","meta":{"versionId":"v1","lastUpdated":""},"identifier":[]}"#,
        headers: ["x-request-id": "r1"])
    ])
    let receipt = try await FHIRClient.scripted(script).create(Condition.fever)
    #expect(receipt.id == "c1")
    #expect(receipt.version == "v1")
    #expect(receipt.requestID == "r1")
    let request = try #require(script.requests.first)
    #expect(request.method == "POST")
    #expect(request.url == "https://satusehat.example/fhir-r4/v1/Condition")
    #expect(request.headers["Content-Type"] == "application/json")
  }

  @Test("A patch travels as json-patch+json")
  func patch() async throws {
    let script = ScriptedWire([.json(200, #"{"resourceType":"CarePlan","id":"p1"}"#)])
    _ = try await FHIRClient.scripted(script).patch(
      .carePlan, id: "p1", [PatchOperation(.replace, "/status", .text("completed"))])
    let request = try #require(script.requests.first)
    #expect(request.headers["Content-Type"] == "application/json-patch+json")
    #expect(
      String(decoding: try #require(request.body), as: UTF8.self)
        == #"[{"op":"replace","path":"/status","value":"completed"}]"#)
  }

  @Test("A search encodes its parameters and leaves hidden entries out")
  func search() async throws {
    let script = ScriptedWire([
      .json(
        200,
        #"{"resourceType":"Bundle","type":"searchset","total":2,"entry":[{"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"suppressed"}]}},{"resource":{"resourceType":"Patient","id":"P1","active":true}}]}"#
      )
    ])
    let found = try await FHIRClient.scripted(script).search(
      Patient.self, [("identifier", "https://fhir.kemkes.go.id/id/nik|3204010101909000")])
    #expect(found.map(\.id) == ["P1"])
    #expect(
      script.requests.first?.url
        == "https://satusehat.example/fhir-r4/v1/Patient?identifier=https%3A%2F%2Ffhir.kemkes.go.id%2Fid%2Fnik%7C3204010101909000"
    )
  }

  @Test("What the failure of a write means", arguments: WriteFailureCase.all)
  func failures(example: WriteFailureCase) async throws {
    let client = FHIRClient.scripted(ScriptedWire([example.step]))
    let failure = await #expect(throws: SatuSehatFailure.self) { try await client.create(Condition.fever) }
    #expect(failure?.kind == example.kind)
  }

  @Test("A lost answer to a read is simply asked again")
  func lostRead() async throws {
    let client = FHIRClient.scripted(ScriptedWire([.fail(.lost("deadline"))]))
    let failure = await #expect(throws: SatuSehatFailure.self) {
      try await client.read(Patient.self, id: "P1")
    }
    #expect(failure?.kind == .retryLater)
  }

  @Test("All issues are kept, with the numbers of their rules")
  func issues() async throws {
    let script = ScriptedWire([
      .json(
        400,
        #"{"resourceType":"OperationOutcome","text":{"status":"generated"},"issue":[{"severity":"error","code":"value","details":{"text":"Reference is mandatory : Encounter.subject (RuleNumber: 10118)"},"expression":["Encounter.subject"]},{"severity":"error","code":"value","details":{"text":"Code not found: 'AMBX' in system: http://terminology.hl7.org/CodeSystem/v3-ActCode (RuleNumber: 10001)"}}]}"#,
        headers: ["x-request-id": "r9"])
    ])
    let client = FHIRClient.scripted(script)
    let failure = await #expect(throws: SatuSehatFailure.self) { try await client.create(Condition.fever) }
    #expect(failure?.rules == [10118, 10001])
    #expect(failure?.issues.first?.expression == "Encounter.subject")
    #expect(failure?.requestID == "r9")
    #expect(failure?.sentence == "Pasien belum mempunyai nomor IHS.")
  }

  @Test("Retry-After is honoured")
  func retryAfter() async throws {
    let client = FHIRClient.scripted(ScriptedWire([.json(429, "", headers: ["retry-after": "7"])]))
    let failure = await #expect(throws: SatuSehatFailure.self) { try await client.create(Condition.fever) }
    #expect(failure?.retryAfter == .seconds(7))
  }
}

struct WriteFailureCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let step: ScriptedWire.Step
  let kind: SatuSehatFailure.Kind

  static let all: [WriteFailureCase] = [
    .init("no connection", .fail(.notSent("refused")), .retryLater),
    .init("no answer", .fail(.lost("deadline")), .unknownOutcome),
    .init("429", .json(429, ""), .retryLater),
    .init("500", .json(500, "{}"), .unknownOutcome),
    .init("503 as text", .json(503, "no healthy upstream"), .unknownOutcome),
    .init("504 as text", .json(504, "Gateway Timeout"), .unknownOutcome),
    .init("malformed success", .json(201, "{\"resourceType\":"), .unknownOutcome),
    .init("success of another type", .json(200, #"{"resourceType":"Patient","id":"P1"}"#), .unknownOutcome),
    .init(
      "suppressed outcome with status 200", .outcome(200, code: "suppressed", "consent or privacy rules"),
      .unknownOutcome),
    .init(
      "duplicate", .outcome(400, code: "duplicate", "Found duplicate: Condition (RuleNumber: 20002)"),
      .duplicate),
    .init("old duplicate", .outcome(400, code: "value", "Found duplicate resource: Encounter"), .duplicate),
    .init(
      "missing reference",
      .outcome(400, code: "structure", "reference target(s) not found: Encounter/0f1f8d9c-6f3e, Patient/P1"),
      .missingReference(["Encounter/0f1f8d9c-6f3e", "Patient/P1"])),
    .init("broken rule", .outcome(400, code: "value", "Text is empty: '' (RuleNumber: 10134)"), .refused),
    .init("firewall", .json(403, "<html>403 Forbidden</html>"), .retryLater),
    .init("forbidden", .outcome(403, code: "forbidden", "Operation cannot be performed"), .refused),
    .init("wrong address", .json(404, ""), .refused),
    .init("not stored", .outcome(404, code: "no-store", "storage_error"), .notFound),
    .init(
      "wrong environment",
      .json(
        401,
        #"{"fault":{"detail":{"errorcode":"keymanagement.service.InvalidAPICallAsNoApiProductMatchFound"}}}"#),
      .refused),
  ]

  init(_ name: String, _ step: ScriptedWire.Step, _ kind: SatuSehatFailure.Kind) {
    testDescription = name
    self.step = step
    self.kind = kind
  }
}

import Foundation
import Testing

@testable import Sandbox

@Suite("SATUSEHAT questionnaires, item by item (contract 9.15)")
struct QuestionnaireTests {
  private static let sesuai: JSON = [
    [
      "valueCoding": [
        "system": "http://terminology.kemkes.go.id/CodeSystem/clinical-term", "code": "OV000052",
      ]
    ]
  ]

  private func response(_ questionnaire: String, _ items: JSON) -> JSON {
    [
      "resourceType": "QuestionnaireResponse", "item": items,
      "questionnaire": .string("https://fhir.kemkes.go.id/Questionnaire/\(questionnaire)"),
    ]
  }

  private func texts(_ questionnaire: String, _ items: JSON) -> [String] {
    QuestionnaireCheck.issues(of: response(questionnaire, items)).map { issue in
      "\(issue.expression ?? ""): \(issue.text.prefix { $0 != "(" })"
    }
  }

  @Test("A review of a prescription with its groups is taken")
  func review() {
    let items: JSON = [
      ["linkId": "1", "item": [["linkId": "1.1", "answer": Self.sesuai]]],
      ["linkId": "3", "item": [["linkId": "3.2", "answer": [["valueBoolean": false]]]]],
      ["linkId": "4", "answer": [["valueReference": ["reference": "MedicationRequest/x"]]]],
    ]
    #expect(texts("Q0007", items).isEmpty)
  }

  @Test(
    "A wrong link, a wrong kind of answer, a wrong place and a repetition are each named with their place")
  func wrong() {
    #expect(texts("Q0007", [["linkId": "9"]]) == ["QuestionnaireResponse.item[0].linkId: Item not found: 9 "])
    let kind: JSON = [["linkId": "1", "item": [["linkId": "1.1", "answer": [["valueBoolean": true]]]]]]
    #expect(
      texts("Q0007", kind) == ["QuestionnaireResponse.item[0].item[0].answer[0]: Answer must be valueCoding "]
    )
    let place: JSON = [["linkId": "1.1", "answer": Self.sesuai]]
    #expect(texts("Q0007", place).first?.contains("must be nested in item 1") == true)
    let twice: JSON = [["linkId": "1"], ["linkId": "1"]]
    #expect(texts("Q0007", twice).first?.contains("appears twice") == true)
    let group: JSON = [["linkId": "1", "answer": Self.sesuai]]
    #expect(texts("Q0007", group).first?.contains("A group has no answer") == true)
  }

  @Test(
    "A number that is no group needs no nesting, and a questionnaire that is not printed is not looked into")
  func free() {
    let items: JSON = [
      ["linkId": "1", "answer": [["valueBoolean": true]]],
      ["linkId": "1.1", "answer": [["valueReference": ["reference": "Observation/x"]]]],
    ]
    #expect(texts("Q0008", items).isEmpty)
    #expect(texts("Q0016", [["linkId": "apa saja"]]).isEmpty)
  }

  @Test("The check is part of the processor, and a switch")
  func processor() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let answered = response("Q0025", [["linkId": "7", "answer": [["valueBoolean": true]]]])
        .setting("status", "completed").setting("authored", .string(Bodies.later))
        .setting("subject", bodies.reference("Patient", bodies.patient))
        .setting("source", bodies.reference("Patient", bodies.patient))
        .setting("encounter", bodies.reference("Encounter", bodies.encounter))
        .setting("author", bodies.reference("Practitioner", bodies.practitioner))
      #expect(try await sandbox.create(answered).issues.contains("Item not found: 7"))
      try sandbox.server.switches.set(["questionnaire-items": "off"])
      #expect(try await sandbox.create(answered).status == .created)
    }
  }

  private static let list = OfficialExamples.folder.deletingLastPathComponent()
    .appending(path: "satusehat_questionnaires.csv")

  @Test(
    "Every item of the official list is in the table with its kind",
    .enabled(
      if: FileManager.default.fileExists(atPath: list.path),
      "shared/data/satusehat_questionnaires.csv is not beside the repository"))
  func official() throws {
    var compared = 0
    let text = try String(contentsOf: Self.list, encoding: .utf8)
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let columns = line.split(separator: ",", omittingEmptySubsequences: false)
      guard columns.count > 2, let items = QuestionnaireTable.all[String(columns[0])] else { continue }
      let item = try #require(items[String(columns[1])], "\(columns[0]) \(columns[1])")
      let kind = line.firstMatch(of: /,value(?<kind>[A-Z][a-z]+),/).map { String($0.kind) }
      #expect(item.answer == kind, "\(columns[0]) \(columns[1])")
      compared += 1
    }
    #expect(compared > 80)
  }
}

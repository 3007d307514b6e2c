import Testing
import Vocabulary

@Suite struct JSONFieldTests {
  @Test("A wrong field is told with its whole place")
  func place() throws {
    let text = try JSONText(#"{"visits": [{"date": "2024-02-29"}, {"date": "2023-02-29"}]}"#)
    let problem = #expect(throws: Problem.self) {
      try JSONFields(text.root)["visits"].objects { visit throws(Problem) in try visit["date"].date() }
    }
    #expect(problem?.field == "visits[1].date")
    #expect(problem?.sentence.contains("kalender") == true)
  }

  @Test("A field that is null counts as not there")
  func null() throws {
    let fields = try JSONFields(try JSONText(#"{"a": null}"#).root)
    #expect(!fields["a"].isPresent)
    #expect(throws: Problem.self) { try fields["a"].flag() }
  }

  @Test(
    "A whole number is wanted where one is",
    arguments: [#"{"n": "3"}"#, #"{"n": 3.5}"#, #"{"n": true}"#, #"{"n": -1}"#, #"{"n": 11}"#, #"{"n": []}"#])
  func integers(text: String) throws {
    let fields = try JSONFields(try JSONText(text).root)
    #expect(throws: Problem.self) { try fields["n"].integer(in: 0...10) }
  }
}

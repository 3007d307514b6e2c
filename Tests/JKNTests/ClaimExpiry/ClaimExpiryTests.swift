import JKN
import Testing
import Vocabulary

@Suite struct ClaimExpiryTests {
  @Test(
    "The last day, the status and what is left",
    arguments: [
      ("nonCapitation", "2024-01-15", "2024-07-15", "2024-07-15", "open", 0),
      ("nonCapitation", "2024-01-15", "2024-07-16", "2024-07-15", "expired", 0),
      ("nonCapitation", "2024-01-15", "2024-06-15", "2024-07-15", "open", 30),
      ("nonCapitation", "2023-08-31", "2024-02-29", "2024-02-29", "open", 0),
      ("nonCapitation", "2022-08-31", "2023-02-28", "2023-02-28", "open", 0),
      ("club", "2024-11-30", "2025-02-28", "2025-02-28", "open", 0),
      ("club", "2024-01-15", "2024-04-16", "2024-04-15", "expired", 0),
    ] as [(String, String, String, String, String, Int64)])
  func asOf(kind: String, ended: String, asOf: String, last: String, status: String, left: Int64) throws {
    let answer = try Bench().ask(
      .claimExpiry, #"{"kind":"\#(kind)","serviceEnded":"\#(ended)","asOf":"\#(asOf)"}"#)
    #expect(answer.text("lastDay") == last)
    #expect(answer.text("status") == status)
    #expect(answer.int("daysLeft") == left)
    #expect(answer.isExplained)
  }

  @Test(
    "A file is in time when it was complete by the last day",
    arguments: [("2024-07-15", "inTime"), ("2024-07-16", "expired")])
  func complete(completeOn: String, status: String) throws {
    let answer = try Bench().ask(
      .claimExpiry, #"{"kind":"nonCapitation","serviceEnded":"2024-01-15","completeOn":"\#(completeOn)"}"#)
    #expect(answer.text("status") == status)
  }

  @Test("Without a day to look from, it is today")
  func today() throws {
    let answer = try Bench().ask(.claimExpiry, #"{"kind":"nonCapitation","serviceEnded":"2024-06-01"}"#)
    #expect(answer.text("lastDay") == "2024-12-01")
    #expect(answer.int("daysLeft") == 153)
  }

  @Test(
    "Wrong cases are refused",
    arguments: [
      (#"{"kind":"other","serviceEnded":"2024-01-01"}"#, "kind"), (#"{"kind":"club"}"#, "serviceEnded"),
      (#"{"kind":"club","serviceEnded":"2023-02-29"}"#, "serviceEnded"),
      (#"{"kind":"club","serviceEnded":"2024-01-02","completeOn":"2024-01-01"}"#, "completeOn"),
      (#"{"kind":"club","serviceEnded":"2024-01-02","asOf":"2024-01-01"}"#, "asOf"),
      (#"{"kind":"club","serviceEnded":20240102}"#, "serviceEnded"),
    ])
  func refused(input: String, field: String) throws {
    #expect(try Bench().refusedField(.claimExpiry, input) == field)
  }
}

import Testing
import Vocabulary

@Suite struct ProblemLengthTests {
  @Test("What has to be written is asked for when it is missing or too long", arguments: [0, 201])
  func required(letters: Int) {
    var problems = Problems()
    let text = String(repeating: "a", count: letters)
    let isFit = problems.require(text, at: "alasan", "Tulis alasannya", upTo: 200)
    #expect(!isFit)
    #expect(problems.all == [Problem(field: "alasan", "Tulis alasannya, paling panjang 200 huruf.")])
  }

  @Test("What has to be written may be as long as its limit", arguments: [1, 200])
  func fits(letters: Int) {
    var problems = Problems()
    let text = String(repeating: "a", count: letters)
    let isFit = problems.require(text, at: "alasan", "Tulis alasannya", upTo: 200)
    #expect(isFit && problems.isEmpty)
  }

  @Test("What may stay empty is only held to its limit")
  func limited() {
    var problems = Problems()
    problems.limit("", at: "catatan", "Catatan", to: 1000)
    problems.limit(String(repeating: "a", count: 1000), at: "catatan", "Catatan", to: 1000)
    #expect(problems.isEmpty)
    problems.limit(String(repeating: "a", count: 1001), at: "catatan", "Catatan", to: 1000)
    problems.limit("tujuh belas", at: "materi", to: 10)
    #expect(problems["catatan"] == "Catatan paling panjang 1.000 huruf.")
    #expect(problems["materi"] == "Paling panjang 10 huruf.")
  }

  @Test("A reason that is asked alone is refused by itself")
  func alone() throws {
    try Problems.require("Salah cocok", at: "alasan", "Tulis alasannya", upTo: 200)
    #expect(throws: Problems([Problem(field: "alasan", "Tulis alasannya, paling panjang 200 huruf.")])) {
      try Problems.require("", at: "alasan", "Tulis alasannya", upTo: 200)
    }
  }
}

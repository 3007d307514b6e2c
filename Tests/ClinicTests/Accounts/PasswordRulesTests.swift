import Testing

@testable import Clinic

@Suite("Password rules")
struct PasswordRulesTests {
  private let userName = UserName(stored: "rina.loket")

  @Test(
    "Passwords that can be guessed are refused",
    arguments: [
      "pendek", "rina.loket99", "RINA.LOKET-kuat", "aaaaaaaaaaaa", "password123", "Puskesmas2026",
      "sehat12345!",
      "1234567890", "bpjskesehatan1", "ababababababab",
    ])
  func refused(_ password: String) {
    #expect(PasswordRules.problem(with: password, for: userName) != nil)
  }

  @Test(
    "A few words that do not belong together will do",
    arguments: ["payung kambing senja", "Kq7#mmPl20xZ", "lemari hijau tujuh"])
  func accepted(_ password: String) {
    #expect(PasswordRules.problem(with: password, for: userName) == nil)
  }

  @Test("The sentence says how many letters there are")
  func sentence() {
    #expect(
      PasswordRules.problem(with: "pendek", for: userName)?.sentence
        == "Kata sandi paling sedikit 10 huruf; yang terisi 6.")
  }

  @Test("A user name is small letters, digits, dots and dashes")
  func userNames() throws {
    #expect(try UserName(" Rina.Loket ").text == "rina.loket")
    #expect(throws: (any Error).self) { try UserName("ab") }
    #expect(throws: (any Error).self) { try UserName("rina@loket") }
  }
}

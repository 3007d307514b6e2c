import Testing
import Vocabulary

@testable import Clinic

@Suite("The code of a paper")
struct DocumentCodeTests {
  @Test("A code is read back as it stands in an address, on paper, in capitals and with blanks")
  func read() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let code = DocumentCode.random(using: &generator)
      #expect(DocumentCode(code.text) == code && DocumentCode(code.description) == code)
      #expect(DocumentCode(" " + code.description.uppercased().replacing("-", with: " - ")) == code)
      #expect(code.description.count == 19)
    }
  }

  @Test(
    "Too short, too long, with other letters or with somebody's commands: no code",
    arguments: [
      "", "k7qf", "k7qf-m2xd-9tbw-3hz", "k7qf-m2xd-9tbw-3hzna", "k7qf-m2xd-9tbw-3hzl", "0000000000000000",
      "k7qfm2xd9tbw3hz'", "../../../etc/pass", "k7qfm2xd9tbw3hz%",
    ])
  func refused(typed: String) { #expect(DocumentCode(typed) == nil) }

  @Test("Two codes are never the same")
  func distinct() { #expect(Set((0..<5_000).map { _ in DocumentCode.random() }).count == 5_000) }
}

@Suite("What the public may read of a paper")
struct PublicTextTests {
  @Test(
    "A name keeps its first letters",
    arguments: [
      ("Siti Aminah", "S••• A•••••"), ("Asep", "A•••"), ("", ""), ("A", "A•"), ("  I  Made ", "I• M•••"),
    ])
  func masked(name: String, shown: String) { #expect(MaskedName.of(name) == shown) }

  @Test(
    "A NIK or a card, however it is grouped, is seen; dates, amounts and referral numbers are not taken for one"
  )
  func longNumbers() {
    for text in [
      "3204135203859001", "NIK 3204 1352 0385 9001", "3204-1352-0385-9001", "kartu 0001234567890",
      "0001.2345.67890",
    ] { #expect(text.hidesAPerson, "\(text)") }
    for text in [
      "20-11-2026", "Rp1.250.000.000", "0114A0261126Y000001", "rjtp-2026-11", "20-11-2026 sampai 30-11-2026",
      "",
    ] { #expect(!text.hidesAPerson, "\(text)") }
  }
}

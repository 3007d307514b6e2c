import Testing
import Vocabulary

@Suite struct NumberTests {
  @Test("A JKN card has thirteen digits")
  func card() throws {
    #expect(try JKNNumber("0001 2345 67890").text == "0001234567890")
    #expect(throws: Problem("Nomor kartu JKN harus 13 angka; yang terisi 12.")) {
      try JKNNumber("000123456789")
    }
  }

  @Test("A record number is padded, and grows past eight digits without being cut")
  func recordNumber() {
    #expect(MedicalRecordNumber(1234).text == "00001234")
    #expect(MedicalRecordNumber(1234).spaced == "00 00 12 34")
    #expect(MedicalRecordNumber(123_456_789).text == "123456789")
    #expect(MedicalRecordNumber(typed: "00 00 12 34") == MedicalRecordNumber(1234))
    #expect(MedicalRecordNumber(typed: "12a") == nil)
  }

  @Test("Identities are version 7, ordered by birth, and never the same twice")
  func identities() {
    let early = PatientID(at: Instant(milliseconds: 1_000_000))
    let late = PatientID(at: Instant(milliseconds: 1_000_001))
    #expect(early < late)
    #expect(early.text.dropFirst(14).first == "7")
    #expect("89ab".contains(late.text.dropFirst(19).first ?? "x"))
    #expect(PatientID(early.text) == early)
    #expect(PatientID("bukan-uuid") == nil)
    #expect(Set((0..<1000).map { _ in PatientID(at: Instant(milliseconds: 5)) }).count == 1000)
  }

  @Test(
    "Folded text is lower case, plain, and keeps one blank between words",
    arguments: [
      ("  Siti   AMINAH ", "siti aminah"), ("Ma'ruf", "maruf"), ("Théo-Paul", "theo paul"),
      ("dr. H. Asep", "dr h asep"), ("", ""),
    ])
  func folded(original: String, text: String) {
    #expect(FoldedText(original).text == text)
  }
}

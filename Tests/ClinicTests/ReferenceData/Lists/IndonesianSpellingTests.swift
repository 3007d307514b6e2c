import Testing

@testable import Clinic

@Suite struct IndonesianSpellingTests {
  @Test(
    "A drug is found as it is written here",
    arguments: [
      ("Paracetamol", "parasetamol"), ("Amoxicillin", "amoksisilin"), ("Cotrimoxazole", "kotrimoksazol"),
      ("Captopril", "kaptopril"), ("Amlodipine", "amlodipin"), ("Chlorpheniramine", "klorfeniramin"),
      ("Dexamethasone", "deksametason"), ("Ciprofloxacin", "siprofloksasin"), ("Acyclovir", "asiklovir"),
      ("Antacid", "antasid"), ("Ibuprofen", "ibuprofen"),
    ])
  func spelled(international: String, here: String) {
    #expect(IndonesianSpelling.of(international) == here)
  }
}

import Testing

@testable import Clinic

@Suite("Names that may be one person's")
struct SimilarNamesTests {
  @Test(
    "Another order, a part, a slip or a title does not make another person",
    arguments: [
      ("Siti Rahmawati", "Rahmawati Siti"), ("Siti Rahmawati", "Rahmawati"),
      ("Siti Rahmawati", "Siti Rachmawati"),
      ("H. Ujang Sutisna", "Ujang Sutisna"), ("Ny. Euis Kartika", "Euis Kartikaa"),
    ])
  func alike(_ one: String, _ other: String) {
    #expect(SimilarNames.areSimilar(one, other))
    #expect(SimilarNames.areSimilar(other, one))
  }

  @Test(
    "Different people stay different",
    arguments: [("Siti Rahmawati", "Siti Rahayu"), ("Andi", "Anto"), ("Ujang Sutisna", "Asep Sutisna")])
  func different(_ one: String, _ other: String) {
    #expect(!SimilarNames.areSimilar(one, other))
  }
}

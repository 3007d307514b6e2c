import FHIR

/// The advice on a label in SNOMED CT, as far as the platform's own bodies code it. Contract §9.7.
enum DosageInstruction {
  static func concepts(_ words: String) -> [CodeableConcept] {
    let text = words.lowercased()
    return codes.filter { phrase, _ in text.contains(phrase) }.map { $0.value }
  }

  /// `bila perlu`, `jika demam` …: taken only when needed.
  static func isAsNeeded(_ words: String) -> Bool {
    let text = words.lowercased()
    return ["bila perlu", "jika perlu", "kalau perlu", "prn"].contains { text.contains($0) }
  }

  private static let codes: KeyValuePairs<String, CodeableConcept> = [
    "sesudah makan": .snomed("311504000", "With or after food"),
    "bersama makan": .snomed("311504000", "With or after food"),
    "sebelum makan": .snomed("311501008", "Half to one hour before food"),
    "sampai habis": .snomed("421984009", "Until finished"),
    "habiskan": .snomed("421984009", "Until finished"),
    "dikunyah": .snomed("418991002", "Sucked or chewed"),
    "dihisap": .snomed("418991002", "Sucked or chewed"),
    "ditelan utuh": .snomed("418693002", "Swallowed whole, not chewed"),
    "dilarutkan": .snomed("417995008", "Dissolve or mix with water before taking"),
    "oles tipis": .snomed("420162004", "Spread thinly"),
    "mengantuk": .snomed("418639000", "May cause drowsiness"),
  ]
}

/// How the diseases of the screening are called on the screen (BPJS contract 3.14).
enum ScreeningWords {
  private static let words = [
    "anemia": "Anemia", "diabetes_mellitus": "Diabetes melitus", "hepatitis_b": "Hepatitis B",
    "hepatitis_c": "Hepatitis C",
    "hipertensi_stroke_ischemic_heart_disease": "Hipertensi, stroke, jantung iskemik",
    "kanker_paru": "Kanker paru", "kanker_payudara": "Kanker payudara", "kanker_serviks": "Kanker serviks",
    "kolorektal": "Kanker kolorektal", "paru_obstruktif_kronis": "Paru obstruktif kronis",
    "thalasemia": "Talasemia", "tuberkulosis": "Tuberkulosis",
  ]

  /// Every disease there is, as the service names it.
  static let all = words.keys.sorted()

  static func disease(_ name: String) -> String { words[name] ?? name.replacing("_", with: " ") }

  static func list(_ names: some Sequence<String>) -> String {
    let list = names.map(disease).sorted()
    return list.isEmpty ? "–" : list.joined(separator: ", ")
  }
}

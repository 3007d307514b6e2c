/// Titles of the groups in the platform's questionnaires, which our answers do not carry. Contract §9.15.
enum QuestionnaireGroups {
  static func title(_ questionnaire: String, _ linkID: String) -> String? { titles[questionnaire]?[linkID] }

  /// Where Q0007 names the prescription that was reviewed.
  static let reviewedPrescription = (
    questionnaire: "Q0007", linkID: "4", text: "Resep yang dilakukan pengkajian resep"
  )

  private static let titles: [String: [String: String]] = [
    "Q0007": ["1": "Persyaratan Administrasi", "2": "Persyaratan Farmasetik", "3": "Persyaratan Klinis"],
    "Q0013": ["1": "Layanan bagi usia dewasa (18 - 59 thn): Skrining PTM"],
    "Q0021": ["1": "Kuesioner PUMA"],
    "Q0042": [
      "1": "Penurunan Kognitif", "2": "Keterbatasan Mobilisasi", "3": "Malnutrisi",
      "4": "Gangguan Penglihatan", "5": "Gangguan Pendengaran", "6": "Gejala Depresi",
    ],
  ]
}

import Vocabulary

/// Indonesian words for the kinds of specimens (SNOMED CT); others keep their own.
enum SpecimenWords {
  static func of(_ kind: Coded) -> String { words[kind.code] ?? kind.display }

  private static let words = [
    "119297000": "Darah", "258580003": "Darah utuh", "119364003": "Serum", "122554006": "Darah kapiler",
    "122575003": "Urine", "119339001": "Tinja", "119334006": "Dahak", "45710003": "Dahak",
    "119325001": "Kerokan kulit", "119361006": "Plasma", "123038009": "Spesimen",
  ]
}

import FHIR

/// Dosage forms (bentuk sediaan) in Kemkes's code system. Contract appendix B.1.
enum MedicationForm {
  /// The concept behind a form's name in the formulary; nil when nobody knows it.
  static func concept(_ form: String) -> CodeableConcept? {
    let wanted = form.lowercased()
    let name = synonyms[wanted] ?? wanted
    guard let (display, code) = official.first(where: { $0.key.lowercased() == name }) else { return nil }
    return CodeableConcept(Coding(system: CodeSystem.kemkes("medication-form"), code: code, display: display))
  }

  private static let official: KeyValuePairs = [
    "Aerosol Metered Dose": "BS002", "Eliksir": "BS009", "Emulsi": "BS010", "Enema": "BS011", "Gel": "BS013",
    "Implant": "BS018", "Kapsul": "BS019", "Kapsul Lunak": "BS020", "Kapsul Pelepasan Lambat": "BS021",
    "Kaplet": "BS022", "Kaplet Salut Selaput": "BS023", "Krim": "BS030", "Larutan": "BS032",
    "Larutan Inhalasi": "BS033", "Larutan Injeksi": "BS034", "Infus": "BS035", "Obat Kumur": "BS036",
    "Ovula": "BS037", "Pasta": "BS038", "Pil": "BS039", "Salep": "BS042", "Salep Mata": "BS043",
    "Sampo": "BS044", "Semprot Hidung": "BS045", "Serbuk Oral": "BS047", "Serbuk Inhaler": "BS048",
    "Serbuk Injeksi": "BS049", "Serbuk Obat Luar / Serbuk Tabur": "BS052", "Sirup": "BS055",
    "Sirup Kering": "BS056", "Supositoria": "BS059", "Suspensi": "BS060", "Suspensi Injeksi": "BS061",
    "Suspensi / Cairan Obat Luar": "BS062", "Tablet": "BS066", "Tablet Effervescent": "BS067",
    "Tablet Hisap": "BS068", "Tablet Kunyah": "BS069", "Tablet Pelepasan Lambat": "BS071",
    "Tablet Dispersibel": "BS073", "Tablet Salut Gula": "BS075", "Tablet Salut Enterik": "BS076",
    "Tablet Salut Selaput": "BS077", "Tablet Sublingual": "BS078", "Tablet Vaginal": "BS080",
    "Tetes Mata": "BS084", "Tetes Hidung": "BS085", "Tetes Telinga": "BS086",
    "Tetes Oral (Oral Drops)": "BS087", "Suspensi Inhalasi": "BS097",
  ]

  private static let synonyms = [
    "tetes oral": "tetes oral (oral drops)", "injeksi": "larutan injeksi", "serbuk": "serbuk oral",
    "tablet lepas lambat": "tablet pelepasan lambat", "cairan obat luar": "suspensi / cairan obat luar",
    "bedak": "serbuk obat luar / serbuk tabur", "serbuk tabur": "serbuk obat luar / serbuk tabur",
    "inhaler": "aerosol metered dose",
  ]
}

import FHIR

/// Dosage forms (bentuk sediaan) as the formulary writes them, in Kemkes's code system. Contract appendix B.1.
enum MedicationForm {
  static func concept(_ form: String) -> CodeableConcept? {
    let wanted = form.lowercased()
    guard let (display, code) = codes.first(where: { $0.key.lowercased() == wanted }) else { return nil }
    return CodeableConcept(Coding(system: CodeSystem.kemkes("medication-form"), code: code, display: display))
  }

  private static let codes: KeyValuePairs = [
    "Tablet": "BS066", "Tablet Salut Selaput": "BS077", "Tablet Salut Gula": "BS075",
    "Tablet Salut Enterik": "BS076", "Tablet Kunyah": "BS069", "Tablet Hisap": "BS068",
    "Tablet Effervescent": "BS067", "Tablet Sublingual": "BS078", "Tablet Vaginal": "BS080",
    "Tablet Dispersibel": "BS073", "Tablet Lepas Lambat": "BS071", "Tablet Pelepasan Lambat": "BS071",
    "Kaplet": "BS022", "Kaplet Salut Selaput": "BS023", "Kapsul": "BS019", "Kapsul Lunak": "BS020",
    "Kapsul Pelepasan Lambat": "BS021", "Pil": "BS039", "Sirup": "BS055", "Sirup Kering": "BS056",
    "Suspensi": "BS060", "Eliksir": "BS009", "Emulsi": "BS010", "Larutan": "BS032",
    "Tetes Oral": "BS087", "Serbuk Oral": "BS047", "Serbuk": "BS047", "Oralit": "BS047",
    "Serbuk Injeksi": "BS049", "Larutan Injeksi": "BS034", "Injeksi": "BS034",
    "Suspensi Injeksi": "BS061", "Infus": "BS035", "Krim": "BS030", "Salep": "BS042", "Gel": "BS013",
    "Pasta": "BS038", "Salep Mata": "BS043", "Tetes Mata": "BS084", "Tetes Telinga": "BS086",
    "Tetes Hidung": "BS085", "Semprot Hidung": "BS045", "Supositoria": "BS059", "Ovula": "BS037",
    "Obat Kumur": "BS036", "Larutan Inhalasi": "BS033", "Serbuk Inhaler": "BS048",
    "Aerosol Metered Dose": "BS002", "Inhaler": "BS002", "Enema": "BS011", "Implant": "BS018",
    "Sampo": "BS044", "Cairan Obat Luar": "BS062", "Bedak": "BS052", "Serbuk Tabur": "BS052",
  ]
}

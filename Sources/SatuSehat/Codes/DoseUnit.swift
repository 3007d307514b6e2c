import FHIR

/// Units of dose and quantity. Contract §4.2: HL7 orderable drug forms; KFA's own units are refused (10050).
enum DoseUnit {
  /// A quantity of `unit`, which may also be a container (botol, tube) of a drug of `form`.
  static func quantity(_ value: FHIRDecimal, of unit: String, form: String) -> Quantity? {
    let word = unit.lowercased()
    if let code = ucum[word] {
      return Quantity(value: value, unit: code, system: CodeSystem.ucum, code: code)
    }
    guard let code = drugForms[word] ?? (containers.contains(word) ? drugForms[form.lowercased()] : nil)
    else { return nil }
    return Quantity(value: value, unit: code, system: CodeSystem.orderableDrugForm, code: code)
  }

  private static let containers: Set<String> = [
    "botol", "tube", "ampul", "vial", "sachet", "bungkus", "pot", "flabot", "kolf", "pcs", "buah",
  ]

  private static let ucum = ["ml": "mL", "mg": "mg", "g": "g", "gram": "g", "iu": "[iU]"]

  private static let drugForms: [String: String] = [
    "tablet": "TAB", "tablet salut selaput": "TAB", "tablet salut gula": "TAB",
    "tablet salut enterik": "ECTAB", "tablet kunyah": "CHEWTAB", "tablet hisap": "ORTROCHE",
    "tablet sublingual": "SLTAB", "tablet vaginal": "VAGTAB", "tablet dispersibel": "DISINTAB",
    "tablet lepas lambat": "ERTAB", "tablet pelepasan lambat": "ERTAB", "tablet effervescent": "TAB",
    "kaplet": "CAPLET", "kaplet salut selaput": "CAPLET", "kapsul": "CAP", "kapsul lunak": "CAP",
    "kapsul pelepasan lambat": "CAP", "pil": "PILL", "sirup": "SYRUP", "sirup kering": "SYRUP",
    "suspensi": "ORSUSP", "emulsi": "SUSP", "eliksir": "ELIXIR", "larutan": "SOL", "tetes": "DROP",
    "tetes oral": "ORDROP", "serbuk": "POWD", "serbuk oral": "POWD", "oralit": "POWD", "puyer": "POWD",
    "serbuk injeksi": "POWD", "serbuk tabur": "POWD", "bedak": "POWD", "injeksi": "SOL",
    "larutan injeksi": "SOL", "suspensi injeksi": "SUSP", "infus": "IVSOL", "krim": "CRM",
    "salep": "OINT", "gel": "GEL", "pasta": "PASTE", "salep mata": "OPOINT", "tetes mata": "OPDROP",
    "tetes telinga": "OTDROP", "tetes hidung": "NDROP", "semprot hidung": "NASSPRY",
    "supositoria": "SUPP", "ovula": "VAGSUPP", "larutan inhalasi": "INHLSOL",
    "serbuk inhaler": "INHLPWD", "inhaler": "MDINHL", "aerosol metered dose": "MDINHL", "enema": "ENEMA",
    "sampo": "SHMP", "sendok takar": "SCOOP", "sendok teh": "SCOOP", "sendok makan": "SCOOP",
    "oles": "APPFUL", "hisapan": "PUFF", "semprot": "SPRY", "obat kumur": "SOL",
    "cairan obat luar": "SOL",
  ]
}

import FHIR

/// Units of dose and quantity. Contract §4.2, appendix B.9: HL7 orderable drug forms and UCUM; KFA's own units
/// are refused (rule 10050).
enum DoseUnit {
  /// A quantity in the unit that people wrote; nil when the words are no unit we know.
  ///
  /// `tablet`, `sendok takar sirup`, `ml`; containers (`botol 60 mL`, `tube 5 g`) count in what is in them.
  static func quantity(_ value: FHIRDecimal, of unit: String, form: String) -> Quantity? {
    let words = unit.lowercased()
    if let code = ucum[words] {
      return Quantity(value: value, unit: code, system: CodeSystem.ucum, code: code)
    }
    let known = code(beginning: words)
    guard let code = known ?? (isContainer(words) ? code(beginning: form.lowercased()) : nil) else {
      return nil
    }
    return quantity(value, code)
  }

  /// A quantity of a drug in its own form.
  static func quantity(_ value: FHIRDecimal, ofForm form: String) -> Quantity? {
    code(beginning: form.lowercased()).map { quantity(value, $0) }
  }

  private static func quantity(_ value: FHIRDecimal, _ code: String) -> Quantity {
    Quantity(value: value, unit: code, system: CodeSystem.orderableDrugForm, code: code)
  }

  /// The longest known name with which `words` begin.
  private static func code(beginning words: String) -> String? {
    let names = drugForms.keys.filter { words == $0 || words.hasPrefix($0 + " ") }
    return names.max { $0.count < $1.count }.flatMap { drugForms[$0] }
  }

  private static func isContainer(_ words: String) -> Bool {
    words.split(separator: " ").first.map { containers.contains(String($0)) } ?? false
  }

  private static let containers: Set<String> = [
    "botol", "tube", "ampul", "vial", "sachet", "saset", "bungkus", "pot", "flakon", "flabot", "kolf",
    "kotak",
    "pen", "blister", "dosis", "respul", "strip", "buah", "pcs",
  ]

  private static let ucum = ["ml": "mL", "cc": "mL", "mg": "mg", "g": "g", "gram": "g", "iu": "[iU]"]

  private static let drugForms = [
    "tablet": "TAB", "tab": "TAB", "tablet salut enterik": "ECTAB", "tablet kunyah": "CHEWTAB",
    "tablet hisap": "ORTROCHE", "tablet sublingual": "SLTAB", "tablet di bawah lidah": "SLTAB",
    "tablet vaginal": "VAGTAB", "tablet vagina": "VAGTAB", "tablet dispersibel": "DISINTAB",
    "tablet larut": "DISINTAB", "tablet lepas lambat": "ERTAB", "tablet pelepasan lambat": "ERTAB",
    "kaplet": "CAPLET", "kapsul": "CAP", "kap": "CAP", "pil": "PILL", "sirup": "SYRUP", "suspensi": "SUSP",
    "suspensi / cairan obat luar": "LTN", "emulsi": "SUSP", "eliksir": "ELIXIR", "larutan": "SOL",
    "larutan inhalasi": "INHLSOL", "tetes": "DROP", "tetes oral": "ORDROP", "tetes minum": "ORDROP",
    "tetes mata": "OPDROP", "tetes telinga": "OTDROP", "tetes hidung": "NDROP", "serbuk": "POWD",
    "serbuk inhaler": "INHLPWD", "puyer": "POWD", "oralit": "POWD", "bungkus serbuk": "POWD", "bedak": "POWD",
    "injeksi": "SOL", "infus": "IVSOL", "botol infus": "IVSOL", "krim": "CRM", "salep": "OINT", "gel": "GEL",
    "losion": "LTN", "pasta": "PASTE", "salep mata": "OPOINT", "semprot hidung": "NASSPRY",
    "supositoria": "SUPP", "ovula": "VAGSUPP", "inhaler": "PUFF", "aerosol metered dose": "PUFF",
    "hisapan": "PUFF", "semprot": "PUFF", "enema": "ENEMA", "sampo": "SHMP", "sendok": "SCOOP",
    "sendok takar": "SCOOP", "oles": "APPFUL", "obat kumur": "SOL", "cairan obat luar": "LTN",
  ]
}

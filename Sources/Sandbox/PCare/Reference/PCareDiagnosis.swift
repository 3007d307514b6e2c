/// A diagnosis. Lists show codes without the dot, requests may carry it; both are the same (BPJS contract 2.1).
///
/// The sandbox names a few common ones and takes every other well-formed ICD-10 code as known.
struct PCareDiagnosis: Sendable {
  var code: String
  var name: String
  /// One of the diagnoses a Puskesmas should finish itself; referring it needs TACC (4.7).
  var nonSpecialist: Bool

  /// Nil when this is no ICD-10 code: a letter, two digits, then up to two digits after an optional dot.
  static func find(_ typed: String?) -> PCareDiagnosis? {
    guard let typed else { return nil }
    let code = typed.uppercased().replacing(".", with: "")
    let units = Array(code.utf8)
    guard (3...5).contains(units.count), (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(units[0]),
      units.dropFirst().allSatisfy({ (48...57).contains($0) }), isDotted(typed)
    else { return nil }
    return named.first { $0.code == code }
      ?? PCareDiagnosis(code: code, name: "Diagnosis \(code)", nonSpecialist: isNonSpecialist(code))
  }

  /// By the start of the code, a part of the name, or a whole code that has no name here.
  static func search(_ text: String) -> [PCareDiagnosis] {
    let sought = text.lowercased()
    let code = text.uppercased().replacing(".", with: "")
    let found = named.filter { $0.code.hasPrefix(code) || $0.name.lowercased().contains(sought) }
    return found.isEmpty ? find(text).map { [$0] } ?? [] : found
  }

  var json: JSON {
    ["kdDiag": .string(code), "nmDiag": .string(name), "nonSpesialis": .bool(nonSpecialist)]
  }

  static let none: JSON = ["kdDiag": nil, "nmDiag": nil, "nonSpesialis": false]

  private static func isDotted(_ typed: String) -> Bool {
    guard let dot = typed.firstIndex(of: ".") else { return true }
    return typed.distance(from: typed.startIndex, to: dot) == 3 && typed.filter { $0 == "." }.count == 1
  }

  private static func isNonSpecialist(_ code: String) -> Bool {
    named.contains { $0.nonSpecialist && $0.code.prefix(3) == code.prefix(3) }
  }

  private static let named: [PCareDiagnosis] = [
    ("A010", "Typhoid fever", true), ("A011", "Paratyphoid fever A", true),
    ("A09", "Diarrhoea and gastroenteritis of presumed infectious origin", true),
    ("A162", "Tuberculosis of lung, without mention of bacteriological or histological confirmation", true),
    ("B019", "Varicella without complication", true), ("B354", "Tinea corporis", true),
    ("B86", "Scabies", true), ("D509", "Iron deficiency anaemia, unspecified", true),
    ("E119", "Non-insulin-dependent diabetes mellitus without complications", true),
    ("E785", "Hyperlipidaemia, unspecified", true), ("G442", "Tension-type headache", true),
    ("H109", "Conjunctivitis, unspecified", true), ("H660", "Acute suppurative otitis media", true),
    ("I10", "Essential (primary) hypertension", true), ("I219", "Acute myocardial infarction", false),
    ("I500", "Congestive heart failure", false), ("I64", "Stroke, not specified", false),
    ("J00", "Acute nasopharyngitis [common cold]", true), ("J029", "Acute pharyngitis, unspecified", true),
    ("J039", "Acute tonsillitis, unspecified", true),
    ("J069", "Acute upper respiratory infection, unspecified", true),
    ("J189", "Pneumonia, unspecified", true), ("J459", "Asthma, unspecified", true),
    ("K021", "Caries of dentine", false), ("K040", "Pulpitis", false), ("K29", "Gastritis", true),
    ("K297", "Gastritis, unspecified", true), ("K30", "Dyspepsia", true),
    ("K359", "Acute appendicitis", false),
    ("L239", "Allergic contact dermatitis, unspecified cause", true),
    ("L309", "Dermatitis, unspecified", true),
    ("M791", "Myalgia", true), ("N390", "Urinary tract infection, site not specified", true),
    ("O149", "Pre-eclampsia, unspecified", false), ("R509", "Fever, unspecified", false),
    ("R51", "Headache", false), ("T141", "Open wound of unspecified body region", true),
    ("Z000", "General medical examination", false), ("Z349", "Supervision of normal pregnancy", false),
  ].map { PCareDiagnosis(code: $0.0, name: $0.1, nonSpecialist: $0.2) }
}

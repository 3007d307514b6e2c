import Vocabulary

/// The names under which substances are written here, and the classes within which an allergy to one is a danger
/// with another. Names: Farmakope Indonesia VI; classes: WHO ATC groups (J01C, J01D, J01E, J01F, J01M, J01A, M01A,
/// C09A, N01BB) and acetylsalicylic acid with the NSAIDs.
enum Substances {
  struct Class: Hashable {
    let name: String
    /// Folded names; the class's own name counts too.
    let members: [String]
  }

  static let classes: [Class] = [
    Class(
      name: "penisilin",
      members: [
        "penisilin", "amoksisilin", "ampisilin", "benzilpenisilin", "fenoksimetilpenisilin", "kloksasilin",
        "dikloksasilin", "piperasilin", "sultamisilin",
      ]),
    Class(
      name: "sefalosporin",
      members: [
        "sefalosporin", "sefiksim", "sefadroksil", "sefaleksin", "seftriakson", "sefotaksim", "sefuroksim",
        "sefazolin", "seftazidim",
      ]),
    Class(
      name: "sulfonamida",
      members: [
        "sulfonamida", "sulfa", "kotrimoksazol", "sulfametoksazol", "sulfadiazin", "sulfadoksin",
        "sulfasalazin",
      ]),
    Class(
      name: "obat antiinflamasi nonsteroid",
      members: [
        "oains", "ains", "nsaid", "ibuprofen", "asam mefenamat", "diklofenak", "meloksikam", "piroksikam",
        "ketoprofen", "ketorolak", "naproksen", "asam asetilsalisilat", "metamizol",
      ]),
    Class(
      name: "makrolida", members: ["makrolida", "eritromisin", "azitromisin", "klaritromisin", "spiramisin"]),
    Class(
      name: "kuinolon",
      members: ["kuinolon", "siprofloksasin", "ofloksasin", "levofloksasin", "moksifloksasin"]),
    Class(name: "tetrasiklin", members: ["tetrasiklin", "doksisiklin", "minosiklin"]),
    Class(
      name: "penghambat ACE", members: ["kaptopril", "lisinopril", "ramipril", "enalapril", "imidapril"]),
    Class(name: "anestetik lokal amida", members: ["lidokain", "bupivakain", "mepivakain"]),
  ]

  /// Classes between which reactions cross often enough to warn.
  static let crossing: [(String, String)] = [("penisilin", "sefalosporin")]

  /// Other spellings and trade words, folded, with the name used here.
  static let otherNames: [String: String] = [
    "paracetamol": "parasetamol", "panadol": "parasetamol", "acetaminophen": "parasetamol",
    "asetaminofen": "parasetamol", "penicillin": "penisilin", "amoxicillin": "amoksisilin",
    "amoxycillin": "amoksisilin", "amoksilin": "amoksisilin", "ampicillin": "ampisilin",
    "benzylpenicillin": "benzilpenisilin", "cefixime": "sefiksim", "cefadroxil": "sefadroksil",
    "ceftriaxone": "seftriakson", "cefotaxime": "sefotaksim", "cephalosporin": "sefalosporin",
    "cotrimoxazole": "kotrimoksazol", "kotri": "kotrimoksazol", "bactrim": "kotrimoksazol",
    "sulfamethoxazole": "sulfametoksazol", "aspirin": "asam asetilsalisilat",
    "aspilet": "asam asetilsalisilat",
    "asetosal": "asam asetilsalisilat", "ponstan": "asam mefenamat", "voltaren": "diklofenak",
    "diclofenac": "diklofenak", "meloxicam": "meloksikam", "antalgin": "metamizol", "metamizole": "metamizol",
    "erythromycin": "eritromisin", "azithromycin": "azitromisin", "ciprofloxacin": "siprofloksasin",
    "ofloxacin": "ofloksasin", "levofloxacin": "levofloksasin", "doxycycline": "doksisiklin",
    "tetracycline": "tetrasiklin", "captopril": "kaptopril", "lidocaine": "lidokain",
    "rifampicin": "rifampisin", "rifampin": "rifampisin", "inh": "isoniazid", "ctm": "klorfeniramin",
  ]

  /// The name as it is compared: folded, every word in the spelling used here.
  static func canonical(_ name: String) -> String {
    FoldedText(name).words.map { otherNames[String($0)] ?? String($0) }.joined(separator: " ")
  }

  /// The classes of which a member stands in `canonical`.
  static func classes(in canonical: String) -> [Class] {
    classes.filter { $0.members.contains { holds(canonical, $0) } }
  }

  /// Whether `phrase` stands in `text` as whole words.
  static func holds(_ text: String, _ phrase: String) -> Bool { " \(text) ".contains(" \(phrase) ") }
}

/// `kdAlergi` for what a patient must not have (contract 4.5). The list of foods is confirmed; those of the air and
/// of drugs are not, so a facility compares them with its live lists before the first real visit.
public struct PCareAllergyCodes: Sendable, Codable, Equatable {
  /// One list: which words lead to which code, and the code for everything else.
  public struct List: Sendable, Codable, Equatable {
    /// Code by a word of the substance, lower case.
    public var words: [String: String]
    public var other: String

    public init(words: [String: String], other: String) {
      self.words = words
      self.other = other
    }

    /// The code of a substance; the longest word that fits decides.
    func code(of substance: String) -> String {
      let substance = substance.lowercased()
      let fitting = words.filter { substance.contains($0.key) }
      return fitting.max { ($0.key.count, $1.key) < ($1.key.count, $0.key) }?.value ?? other
    }
  }

  public var food: List
  public var air: List
  public var drug: List
  /// "Tidak Ada", the same in every list.
  public var none: String

  public init(food: List, air: List, drug: List, none: String = "00") {
    self.food = food
    self.air = air
    self.drug = drug
    self.none = none
  }

  public static let standard = PCareAllergyCodes(
    food: List(
      words: [
        "seafood": "01", "udang": "01", "ikan": "01", "kepiting": "01", "cumi": "01", "kerang": "01",
        "gandum": "02", "terigu": "02", "gluten": "02", "susu": "03", "kacang": "04",
      ], other: "05"),
    air: List(words: ["panas": "01", "dingin": "02"], other: "03"),
    drug: List(
      words: [
        "antibiotik": "01", "penisilin": "01", "amoksisilin": "01", "ampisilin": "01", "sefalosporin": "01",
        "sefadroksil": "01", "kotrimoksazol": "01", "siprofloksasin": "01", "eritromisin": "01",
        "ibuprofen": "02", "asam mefenamat": "02", "diklofenak": "02", "piroksikam": "02", "aspirin": "03",
        "asetosal": "03", "deksametason": "04", "prednison": "04", "metilprednisolon": "04", "insulin": "05",
      ], other: "06"))
}

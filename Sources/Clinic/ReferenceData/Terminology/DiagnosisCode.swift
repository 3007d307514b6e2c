public import Vocabulary

/// One diagnosis of ICD-10 (WHO, version 2010, as SATUSEHAT uses it).
public struct DiagnosisCode: Hashable, Sendable {
  /// With its dot: `J06.9`.
  public let code: String
  /// The title of the classification, in English.
  public let title: String
  /// Indonesian words, the one to display first. May be empty.
  public let words: [String]
  /// Numbers in the list of 144 diagnoses that are completed at primary care; empty when it is not among them.
  public let fktp144: [Int]
  /// Level of competence of a general doctor (SKDI), for example `4A`.
  public let level: String?
  /// P-Care: not to be referred to a specialist without a reason.
  public let nonSpesialis: Bool

  public init(
    code: String, title: String, words: [String], fktp144: [Int] = [], level: String? = nil,
    nonSpesialis: Bool = false
  ) {
    self.code = code
    self.title = title
    self.words = words
    self.fktp144 = fktp144
    self.level = level
    self.nonSpesialis = nonSpesialis
  }

  /// What stands on the screen: the first Indonesian word, else the title.
  public var name: String { words.first ?? title }
  /// Whether it is one of the 144 that are completed at primary care.
  public var isPrimaryCare: Bool { !fktp144.isEmpty }
  public var coded: Coded { .icd10(code, title) }
}

extension RowFormat<DiagnosisCode> {
  /// Every format of an ICD-10 file that `sehat import icd10` takes.
  public static var diagnoses: [RowFormat] { [ownDiagnoses, bilingualDiagnoses, titledDiagnoses] }

  /// Our own small set.
  public static var ownDiagnoses: RowFormat {
    RowFormat("code title words fktp144 level non_spesialis") {
      row throws(CSVProblem) in
      DiagnosisCode(
        code: try row.icd10("code"), title: try row.required("title"), words: row.list("words"),
        fktp144: try row.integers("fktp144"), level: row.optional("level"),
        nonSpesialis: try row.flag("non_spesialis"))
    }
  }

  /// English and Indonesian titles side by side.
  public static var bilingualDiagnoses: RowFormat {
    RowFormat("icd10_code icd10_en icd10_id") {
      row throws(CSVProblem) in
      DiagnosisCode(
        code: try row.icd10("icd10_code"), title: try row.required("icd10_en"),
        words: row.optional("icd10_id").map { [$0] } ?? [])
    }
  }

  /// The UMLS-like listing: CODE, STR (title), SAB (edition).
  public static var titledDiagnoses: RowFormat {
    RowFormat("CODE STR SAB") { row throws(CSVProblem) in
      DiagnosisCode(code: try row.icd10("CODE"), title: try row.required("STR"), words: [])
    }
  }
}

extension CSVRow {
  /// A letter, two digits and perhaps a dot with one or two more.
  func icd10(_ column: String) throws(CSVProblem) -> String {
    let code = try required(column).uppercased()
    guard code.wholeMatch(of: /[A-Z][0-9]{2}(\.[0-9]{1,2})?/) != nil else {
      throw problem(column, "“\(code)” bukan kode ICD-10; contoh yang benar J06.9.")
    }
    return code
  }

  /// Whole numbers between `;`.
  func integers(_ column: String) throws(CSVProblem) -> [Int] {
    var numbers: [Int] = []
    for part in list(column) {
      guard let number = Int(part) else { throw problem(column, "“\(part)” bukan bilangan bulat.") }
      numbers.append(number)
    }
    return numbers
  }
}

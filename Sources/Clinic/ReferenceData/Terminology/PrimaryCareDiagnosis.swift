/// One of the 144 diagnoses that a general doctor completes at primary care (KKI; Permenkes 5/2014).
public struct PrimaryCareDiagnosis: Hashable, Sendable {
  /// 1 to 144.
  public let number: Int
  public let name: String
  /// ICD-10 categories or codes that belong to it: where the published code is a known slip, the corrected ones.
  public let codes: [String]
  /// `4A` and the like.
  public let level: String
  public let system: String

  public init(number: Int, name: String, codes: [String], level: String, system: String) {
    self.number = number
    self.name = name
    self.codes = codes
    self.level = level
    self.system = system
  }
}

extension RowFormat<PrimaryCareDiagnosis> {
  public static var primaryCareDiagnoses: RowFormat {
    RowFormat(
      "no nama icd10_3char_as_published kompetensi sistem"
    ) { row throws(CSVProblem) in
      let number = try row.integer("no")
      guard (1...144).contains(number) else { throw row.problem("no", "Nomor harus 1 sampai 144.") }
      let published = try row.icd10("icd10_3char_as_published")
      let note = row.text("code_check")
      let corrected = note.matches(of: /[A-Z][0-9]{2}(?:\.[0-9])?/).map { String($0.output) }
      // "in newer versions" adds a code to the published one; every other remark replaces it.
      let codes = corrected.isEmpty || note.contains("newer") ? [published] + corrected : corrected
      return PrimaryCareDiagnosis(
        number: number, name: try row.required("nama"), codes: codes, level: try row.required("kompetensi"),
        system: row.text("sistem"))
    }
  }
}

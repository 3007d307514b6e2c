/// One laboratory test that SATUSEHAT knows, with its LOINC (or Kemkes `X…`) code.
public struct LoincTest: Hashable, Sendable {
  public let code: String
  public let display: String
  /// `Qn`, `Ord`, `Nom` …; `nil` for panels.
  public let scale: String?
  /// UCUM.
  public let unit: String?
  public let method: String?
  public let specimen: String?

  public init(
    code: String, display: String, scale: String?, unit: String?, method: String?, specimen: String?
  ) {
    self.code = code
    self.display = display
    self.scale = scale
    self.unit = unit
    self.method = method
    self.specimen = specimen
  }
}

extension RowFormat<LoincTest> {
  public static var loincTests: RowFormat {
    RowFormat("display code scale unit_measure specimen") {
      row throws(CSVProblem) in
      let written = try row.required("code")
      guard let code = LoincCode.read(written) else {
        throw row.problem("code", "“\(written)” bukan kode LOINC; contoh yang benar 718-7.")
      }
      return LoincTest(
        code: code, display: try row.required("display"), scale: row.optional("scale"),
        unit: row.optional("unit_measure"), method: row.optional("method"), specimen: row.optional("specimen")
      )
    }
  }
}

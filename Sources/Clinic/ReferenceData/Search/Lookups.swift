public import Store

extension DiagnosisCode {
  /// The diagnosis with this very code; `nil` when it is unknown.
  public static func find(_ code: String, in tx: ReadTransaction) throws -> DiagnosisCode? {
    try tx.first("SELECT * FROM diagnosis_code WHERE code = \(code)", DiagnosisCode.init)
  }
}

extension ProcedureCode {
  /// The procedure with this very code; `nil` when it is unknown.
  public static func find(_ code: String, in tx: ReadTransaction) throws -> ProcedureCode? {
    try tx.first("SELECT * FROM procedure_code WHERE code = \(code)", ProcedureCode.init)
  }
}

extension FormularyDrug {
  /// The medicine with this code of ours; `nil` when it is unknown.
  public static func find(_ code: String, in tx: ReadTransaction) throws -> FormularyDrug? {
    try tx.first("SELECT content FROM drug WHERE code = \(code)", FormularyDrug.init)
  }

  /// The whole formulary, by name.
  public static func all(in tx: ReadTransaction) throws -> [FormularyDrug] {
    try tx.all("SELECT content FROM drug ORDER BY name, code", FormularyDrug.init)
  }
}

extension OfferedTest {
  /// The test with this code of ours; `nil` when it is unknown.
  public static func find(_ code: String, in tx: ReadTransaction) throws -> OfferedTest? {
    try tx.first("SELECT content FROM laboratory_test WHERE code = \(code)", OfferedTest.init)
  }

  /// Everything the laboratory offers, in the order of the order form.
  public static func all(in tx: ReadTransaction) throws -> [OfferedTest] {
    try tx.all("SELECT content FROM laboratory_test ORDER BY key", OfferedTest.init)
  }
}

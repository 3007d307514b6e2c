import Store

/// Reading the terms back out of their tables.
extension DiagnosisCode {
  init(_ row: Row) throws {
    let numbers: String = try row["fktp144"]
    self.init(
      code: try row["code"], title: try row["title"], words: parts(of: try row["words"]),
      fktp144: numbers.split(separator: ";").compactMap { Int($0) }, level: try row["level"],
      nonSpesialis: try row["non_spesialis"])
  }
}

extension ProcedureCode {
  init(_ row: Row) throws {
    self.init(code: try row["code"], title: try row["title"], words: parts(of: try row["words"]))
  }
}

extension Region {
  init(_ row: Row) throws {
    self.init(code: try row["code"], name: try row["name"], level: try row["level"], kind: try row["kind"])
  }
}

extension DrugProduct {
  init(_ row: Row) throws {
    self.init(code: try row["code"], kind: try row["kind"], name: try row["name"])
  }
}

extension LoincTest {
  init(_ row: Row) throws {
    self.init(
      code: try row["code"], display: try row["display"], scale: try row["scale"], unit: try row["unit"],
      method: try row["method"], specimen: try row["specimen"])
  }
}

private func parts(of joined: String) -> [String] {
  joined.isEmpty ? [] : joined.split(separator: "; ").map(String.init)
}

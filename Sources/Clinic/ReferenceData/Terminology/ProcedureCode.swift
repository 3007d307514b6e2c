public import Vocabulary

/// One procedure of ICD-9-CM volume 3.
public struct ProcedureCode: Hashable, Sendable {
  /// With its dot: `23.09`.
  public let code: String
  public let title: String
  /// Indonesian words, the one to display first. May be empty.
  public let words: [String]

  public init(code: String, title: String, words: [String]) {
    self.code = code
    self.title = title
    self.words = words
  }

  /// What stands on the screen: the first Indonesian word, else the title.
  public var name: String { words.first ?? title }
  public var coded: Coded { .icd9cm(code, title) }
}

extension RowFormat<ProcedureCode> {
  /// Every format of an ICD-9-CM file that `sehat import icd9cm` takes.
  public static var procedures: [RowFormat] { [ownProcedures, displayedProcedures] }

  public static var ownProcedures: RowFormat {
    RowFormat("code title words") { row throws(CSVProblem) in
      ProcedureCode(code: try row.icd9("code"), title: try row.required("title"), words: row.list("words"))
    }
  }

  public static var displayedProcedures: RowFormat {
    RowFormat("code display version") { row throws(CSVProblem) in
      ProcedureCode(code: try row.icd9("code"), title: try row.required("display"), words: [])
    }
  }
}

extension CSVRow {
  fileprivate func icd9(_ column: String) throws(CSVProblem) -> String {
    let code = try required(column)
    guard code.wholeMatch(of: /[0-9]{2}(\.[0-9]{1,3})?/) != nil else {
      throw problem(column, "“\(code)” bukan kode ICD-9-CM; contoh yang benar 23.09.")
    }
    return code
  }
}

import Vocabulary

/// A health worker of the demo Puskesmas besides the first of each trade.
struct DemoColleague: Sendable {
  let key: String
  let name: String
  let nik: NIK
  let profession: Practitioner.Profession
  let sip: String
  /// `kdDokter` at BPJS.
  let bpjsDoctor: String?
}

extension RowFormat<DemoColleague> {
  static var colleagues: RowFormat {
    RowFormat("key name nik profession sip bpjs_doctor") { row throws(CSVProblem) in
      DemoColleague(
        key: try row.required("key"), name: try row.required("name"), nik: try row.nik("nik"),
        profession: try row.choice("profession"), sip: try row.required("sip"),
        bpjsDoctor: row.optional("bpjs_doctor"))
    }
  }
}

extension CSVRow {
  /// A NIK.
  func nik(_ column: String) throws(CSVProblem) -> NIK {
    let text = try required(column)
    do { return try NIK(text) } catch { throw problem(column, error.sentence) }
  }
}

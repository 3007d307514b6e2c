import Store

/// The dictionary that goes with an export: every table and column, what kind of value stands there, what it refers
/// to, and what it means.
enum DataDictionary {
  static let file = "kamus-data.csv"

  static func lines(_ catalogue: Catalogue) throws -> [UInt8] {
    let meanings = try Meanings.bundled()
    var out = Array("tabel,kolom,jenis,wajib,kunci,merujuk,arti\n".utf8)
    for table in catalogue.tables {
      CSVLine.append(
        [.text(table.name), .null, .null, .null, .null, .null, text(meanings.of(table: table.name))], to: &out
      )
      for column in table.columns {
        let reference = table.references.first { $0.column == column.name }
        CSVLine.append(
          [
            .text(table.name), .text(column.name), .text(word(column.kind)),
            .text(column.isRequired ? "ya" : "tidak"),
            .text(table.key.contains(column.name) ? "ya" : "tidak"),
            reference.map { .text("\($0.table).\($0.target)") } ?? .null,
            text(meanings.of(column: column.name, in: table.name)),
          ], to: &out)
      }
    }
    return out
  }

  private static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

  private static func word(_ kind: Catalogue.Kind) -> String {
    switch kind {
    case .integer: "bilangan bulat"
    case .real: "bilangan pecahan"
    case .text: "teks"
    case .bytes: "berkas di dokumen/"
    }
  }
}

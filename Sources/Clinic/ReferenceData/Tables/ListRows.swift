import Foundation
import Store
import Vocabulary

/// The formulary and the laboratory's list: each row is the whole description, as it is copied into records.
extension FormularyDrug {
  init(_ row: Row) throws { self = try decodedContent(of: row) }

  func put(in tx: WriteTransaction) throws {
    let searched = FoldedText("\(searchedNames.joined(separator: " ")) \(drug.code)")
    try tx.execute(
      """
      INSERT INTO drug (code, name, content, searched)
      VALUES (\(drug.code), \(drug.name), \(try encoded(self)), \(searched))
      ON CONFLICT (code) DO UPDATE SET
        name = excluded.name, content = excluded.content, searched = excluded.searched
      """)
  }
}

extension OfferedTest {
  init(_ row: Row) throws { self = try decodedContent(of: row) }

  func put(in tx: WriteTransaction) throws {
    let searched = FoldedText("\(searchedNames.joined(separator: " ")) \(test.code)")
    try tx.execute(
      """
      INSERT INTO laboratory_test (code, name, content, searched)
      VALUES (\(test.code), \(test.name), \(try encoded(self)), \(searched))
      ON CONFLICT (code) DO UPDATE SET
        name = excluded.name, content = excluded.content, searched = excluded.searched
      """)
  }
}

extension LaboratoryRange {
  func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO laboratory_range (test, sex, age_from_days, age_below_days, content, source)
      VALUES (\(test), \(sex), \(ages.lowerBound), \(ages.upperBound == .max ? nil : ages.upperBound),
        \(try encoded(range)), \(source))
      """)
  }
}

private func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// What the column `content` holds.
func decodedContent<T: Decodable>(of row: Row) throws -> T {
  let content: String = try row["content"]
  return try JSONDecoder().decode(T.self, from: Data(content.utf8))
}

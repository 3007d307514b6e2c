import Store
import Testing

@testable import Clinic
@testable import sehat

@Suite("The dictionary that goes with an export")
struct DataDictionaryTests {
  @Test("Every table and column has a meaning, and no meaning is left over (data_dictionary.csv)")
  func complete() async throws {
    let store = try Store.temporary()
    try await store.migrate(Installation.migrations, at: 0)
    let catalogue = try await store.read { try BackupContent.catalogue(in: $0) }
    let meanings = try Meanings.bundled()
    var lacking: [String] = []
    var columns: Set<String> = []
    for table in catalogue.tables {
      if meanings.of(table: table.name) == nil { lacking.append(table.name) }
      for column in table.columns {
        if meanings.of(column: column.name, in: table.name) == nil {
          lacking.append("\(table.name).\(column.name)")
        }
        columns.formUnion(["\(table.name).\(column.name)", ".\(column.name)"])
      }
    }
    #expect(lacking == [], "without a meaning")
    let known = Set(catalogue.tables.map(\.name)).union(columns)
    #expect(meanings.names.filter { !known.contains($0) }.sorted() == [], "of nothing that there is")
  }
}

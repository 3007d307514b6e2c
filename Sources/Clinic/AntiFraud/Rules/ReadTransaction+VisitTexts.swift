import Store
import Vocabulary

extension ReadTransaction {
  /// What a statement finds of each visit, in its order: its columns are `encounter` and `text`.
  func textsByVisit(_ sql: SQL) throws -> [EncounterID: [String]] {
    Dictionary(
      grouping: try all(sql) { (try $0["encounter"] as EncounterID, try $0["text"] as String) }, by: \.0
    ).mapValues { $0.map(\.1) }
  }
}

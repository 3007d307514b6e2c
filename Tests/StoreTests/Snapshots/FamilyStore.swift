import Store

/// Two tables with everything that makes copying hard: every kind of column, a row that refers to its own table, a
/// text index, a table to which rows can only be added.
enum FamilyStore {
  static let people = Migration(
    1, "people",
    [
      .sql(
        """
        CREATE TABLE person (
          key \(type: .serialKey),
          id TEXT NOT NULL UNIQUE,
          mother TEXT REFERENCES person (id),
          name TEXT NOT NULL,
          weight DOUBLE PRECISION,
          photo \(type: .blob))
        """),
      .textIndex(TextIndex("person_text", on: "person", column: "name", key: "key")),
      .sql(
        """
        CREATE TABLE visit (
          person TEXT NOT NULL REFERENCES person (id),
          number BIGINT NOT NULL,
          PRIMARY KEY (person, number))
        """),
      .appendOnly("visit"),
    ])

  /// What a later program adds.
  static let phones = Migration(
    2, "phones",
    [
      .sql("ALTER TABLE person ADD COLUMN phone TEXT"),
      .sql("UPDATE person SET phone = 'belum ada'"),
    ])

  static func empty() async throws -> Store {
    let store = try Store.temporary()
    try await store.migrate([people], at: 5)
    return store
  }

  static let rows: [[SQLValue]] = [
    [.int(1), .text("cucu"), .text("anak"), .text("Cucu \"kecil\"\n\ttab"), .real(0.1 + 0.2), .null],
    [.int(2), .text("anak"), .text("nenek"), .text(""), .null, .blob([])],
    [.int(7), .text("nenek"), .null, .text("Nenek; é, \\"), .real(-0.0), .blob([0, 255, 10])],
  ]
}

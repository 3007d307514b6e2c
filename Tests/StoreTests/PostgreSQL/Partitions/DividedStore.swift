@testable import Store

/// A small clinic with everything that makes dividing hard: a counted key, a text index, a reference to the own table, an
/// append-only child, a unique index over some rows, and a table that every facility shares.
enum DividedStore {
  static let facilities = Migration(
    1, "facilities", [.sql("CREATE TABLE facility (id TEXT NOT NULL PRIMARY KEY)"), .reference("facility")])

  static let people = Migration(
    2, "people",
    [
      .sql(
        """
        CREATE TABLE person (
          key \(type: .serialKey),
          id TEXT NOT NULL UNIQUE,
          facility TEXT NOT NULL REFERENCES facility (id),
          mother TEXT REFERENCES person (id),
          name TEXT NOT NULL,
          weight BIGINT NOT NULL DEFAULT 3 CHECK (weight > 0),
          UNIQUE (facility, name))
        """),
      .textIndex(names),
      .distributed("person"),
      .sql(
        """
        CREATE TABLE visit (
          id TEXT NOT NULL,
          version BIGINT NOT NULL,
          facility TEXT NOT NULL,
          person TEXT NOT NULL REFERENCES person (id),
          state TEXT NOT NULL,
          PRIMARY KEY (id, version))
        """),
      .sql("CREATE UNIQUE INDEX visit_open ON visit (person) WHERE state = 'open'"),
      .sql("CREATE INDEX visit_person ON visit (person, state)"),
      .appendOnly("visit"),
      .distributed("visit"),
    ])

  static let names = TextIndex("person_text", on: "person", column: "name", key: "key", owner: "facility")

  /// What a later program adds, written as for a whole database.
  static let letters = Migration(
    3, "letters",
    [
      .sql(
        """
        CREATE TABLE letter (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          person TEXT NOT NULL REFERENCES person (id),
          visit TEXT,
          version BIGINT,
          FOREIGN KEY (visit, version) REFERENCES visit (id, version))
        """),
      .sql("CREATE INDEX letter_person ON letter (person)"),
      .appendOnly("letter"),
      .distributed("letter"),
      .sql("CREATE TABLE paper (size TEXT NOT NULL PRIMARY KEY)"),
      .sql("INSERT INTO paper VALUES ('A4')"),
      .reference("paper"),
      .sql("ALTER TABLE person ADD COLUMN phone TEXT"),
    ])

  static let migrations = [facilities, people]
  static let all = [facilities, people, letters]

  /// Whole, with four people at two facilities and a visit of each.
  static func filled(_ database: TemporaryDatabase) async throws -> Store {
    let store = database.store(partitionsAtOnce: nil)
    try await store.migrate(migrations, at: 1)
    try await store.write { tx in
      for facility in ["f", "g"] { try tx.execute("INSERT INTO facility VALUES (\(facility))") }
      for (id, facility, mother) in [("a", "f", nil), ("b", "f", "a"), ("c", "g", nil), ("d", "g", "c")]
        as [Person]
      {
        try tx.execute(
          """
          INSERT INTO person (id, facility, mother, name) VALUES (\(id), \(facility), \(mother), \("siti \(id)"))
          """)
        try tx.execute(
          """
          INSERT INTO visit (id, version, facility, person, state)
          VALUES (\("v\(id)"), 1, \(facility), \(id), 'open')
          """)
      }
    }
    return store
  }

  private typealias Person = (String, String, String?)
}

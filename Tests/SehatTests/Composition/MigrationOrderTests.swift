import Testing

@testable import Store
@testable import sehat

@Suite("The numbered steps of the database stand in an order in which they can be applied")
struct MigrationOrderTests {
  @Test("No two steps of any floor have one number")
  func numbers() {
    let groups = Dictionary(grouping: Installation.migrations, by: \.number)
    let doubled = groups.values.filter { $0.count > 1 }.map { "\($0[0].number): \($0.map(\.name))" }
    #expect(doubled == [])
  }

  @Test("No step touches a table that a later number creates")
  func tables() {
    #expect(SchemaWalk(Installation.migrations).broken == [])
  }

  @Test(
    "A step that comes too early is found, whichever way it names the table",
    arguments: [
      "ALTER TABLE late ADD COLUMN x TEXT", "CREATE INDEX i ON late (x)", "CREATE UNIQUE INDEX i ON late (x)",
      "CREATE TABLE other (x TEXT REFERENCES late (x))", "INSERT INTO late (x) VALUES (1)",
      "UPDATE late SET x = 1", "DELETE FROM late", "INSERT INTO here (x) SELECT l.x FROM here h JOIN late l",
      "DROP TABLE late",
    ])
  func tooEarly(statement: String) {
    let early = Migration(
      7, "early", [.sql("CREATE TABLE here (x TEXT)"), .sql(SQL(stringLiteral: statement))])
    let late = Migration(8, "late", [.sql("CREATE TABLE late (x TEXT)"), .appendOnly("late")])
    #expect(SchemaWalk([late, early]).broken == ["7 early: late"])
    let inOrder = Migration(9, early.name, early.steps)
    #expect(SchemaWalk([inOrder, late]).broken == [])
  }

  @Test("A table that was renamed or dropped is no table under its old name any more")
  func renamed() {
    let made = Migration(
      1, "made",
      [
        .sql("CREATE TABLE one (x TEXT)"), .sql("ALTER TABLE one RENAME TO former_one"),
        .sql("CREATE TABLE one (x TEXT, y TEXT)"), .sql("INSERT INTO one (x) SELECT x FROM former_one"),
        .sql("DROP TABLE former_one"),
      ])
    #expect(SchemaWalk([made]).broken == [])
    let after = Migration(2, "after", [.sql("UPDATE former_one SET x = 1"), .appendOnly("gone")])
    #expect(SchemaWalk([made, after]).broken == ["2 after: former_one", "2 after: gone"])
  }
}

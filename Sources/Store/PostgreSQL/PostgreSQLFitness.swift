/// Whether a database can hold SEHAT: our texts are ordered by their bytes, as SQLite orders them, and a search by the
/// beginning of a name stands on that.
struct PostgreSQLFitness {
  let version: Int
  let encoding: String
  let collation: String

  init(version: Int, encoding: String, collation: String) {
    self.version = version
    self.encoding = encoding
    self.collation = collation
  }

  init(_ connection: any Connection) throws {
    var found: (Int, String, String)?
    try connection.query(
      """
      SELECT CAST(current_setting('server_version_num') AS BIGINT) AS version,
        pg_encoding_to_char(encoding) AS encoding, datcollate AS collation
      FROM pg_database WHERE datname = current_database()
      """
    ) { found = (try $0["version"], try $0["encoding"], try $0["collation"]) }
    guard let found else { throw StoreError.refused(detail: "the database does not know itself") }
    (version, encoding, collation) = found
  }

  func check() throws(StoreError) {
    if version < 150_000 { throw .unsuitable(.version(version / 10_000)) }
    if encoding != "UTF8" { throw .unsuitable(.encoding(encoding)) }
    if !["C", "POSIX", "C.UTF-8", "C.utf8"].contains(collation) { throw .unsuitable(.collation(collation)) }
  }
}

/// Whether a database can hold SEHAT: our texts are ordered by their bytes, as SQLite orders them, and a search by the
/// beginning of a name stands on that. Fragments of a name are found through trigrams, an extension that comes with it.
struct PostgreSQLFitness {
  let version: Int
  let encoding: String
  let collation: String
  let trigrams: Extension

  /// How far an extension is.
  enum Extension: String, SQLReadable {
    case installed, installable, forbidden, missing
  }

  init(version: Int, encoding: String, collation: String, trigrams: Extension = .installed) {
    self.version = version
    self.encoding = encoding
    self.collation = collation
    self.trigrams = trigrams
  }

  init(_ connection: any Connection) throws {
    var found: (Int, String, String, Extension)?
    try connection.query(
      """
      SELECT CAST(current_setting('server_version_num') AS BIGINT) AS version,
        pg_encoding_to_char(encoding) AS encoding, datcollate AS collation,
        CASE WHEN EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm') THEN 'installed'
          WHEN NOT EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm') THEN 'missing'
          WHEN has_database_privilege(datname, 'CREATE') THEN 'installable' ELSE 'forbidden' END AS trigrams
      FROM pg_database WHERE datname = current_database()
      """
    ) { found = (try $0["version"], try $0["encoding"], try $0["collation"], try $0["trigrams"]) }
    guard let found else { throw StoreError.refused(detail: "the database does not know itself") }
    (version, encoding, collation, trigrams) = found
  }

  func check() throws(StoreError) {
    if version < 150_000 { throw .unsuitable(.version(version / 10_000)) }
    if encoding != "UTF8" { throw .unsuitable(.encoding(encoding)) }
    if !["C", "POSIX", "C.UTF-8", "C.utf8"].contains(collation) { throw .unsuitable(.collation(collation)) }
    if trigrams == .forbidden { throw .unsuitable(.extensionForbidden("pg_trgm")) }
    if trigrams == .missing { throw .unsuitable(.extensionMissing("pg_trgm")) }
  }
}

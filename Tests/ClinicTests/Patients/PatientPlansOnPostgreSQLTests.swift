import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite(
  "Searching many patients on PostgreSQL reads an index and stops at the last row wanted",
  .enabled("SEHAT_TEST_DATABASE names no PostgreSQL", { Store.Engine.standard == .postgresql }))
struct PatientPlansOnPostgreSQLTests {
  /// Two facilities with 4,000 people each: every second one a Siti, one in a thousand a Wirasena.
  private func district() async throws -> (store: Store, queries: PatientQueries) {
    let desk = try await Desk()
    let own = desk.demo.facility.id
    try await desk.store.write { tx in
      try tx.execute(
        """
        INSERT INTO facility SELECT (f2).* FROM (
          SELECT jsonb_populate_record(f, '{"id": "other", "code": "other"}') AS f2 FROM facility f LIMIT 1) AS copy
        """)
      try tx.execute(
        """
        INSERT INTO patient (id, facility, medical_record_number, name, folded_name, sex, birth_date, nik, address,
          citizenship)
        SELECT 'x' || n, CASE WHEN n % 2 = 0 THEN \(own) ELSE 'other' END, 'm' || n, names.name, names.name, 'female',
          CAST(DATE '1960-01-01' + CAST(n AS INTEGER) AS TEXT), CAST(3204000000000000 + n AS TEXT), '', 'WNI'
        FROM generate_series(1, 8000) AS n
        CROSS JOIN LATERAL (
          SELECT CASE WHEN n % 1000 < 2 THEN 'wirasena ' WHEN n % 4 < 2 THEN 'siti ' ELSE 'budi ' END
            || substr(md5(CAST(n AS TEXT)), 1, 6) AS name) AS names
        """)
    }
    try await desk.store.write { try $0.execute("ANALYZE patient") }
    return (desk.store, PatientQueries(facility: own, limit: 20))
  }

  private func plan(_ sql: SQL?, in store: Store) async throws -> String {
    let sql = try #require(sql)
    return try await store.read { try $0.plan(of: sql) }.joined(separator: "\n")
  }

  @Test(
    "A rare fragment is looked up in the text index; a frequent one is met on a walk along the facility's people"
  )
  func fragments() async throws {
    let (store, queries) = try await district()
    let rare = try await plan(queries.nameContains(FoldedText("rasen")), in: store)
    #expect(rare.contains("Bitmap Index Scan on patient_name_text"), "\(rare)")
    let frequent = try await plan(queries.nameContains(FoldedText("iti")), in: store)
    #expect(frequent.contains("Limit") && !frequent.contains("Bitmap"), "\(frequent)")
    #expect(!frequent.contains("Sort"), "\(frequent)")
  }

  @Test("The beginning of a name and of a number walk their own index, sorted as they are")
  func beginnings() async throws {
    let (store, queries) = try await district()
    let name = try await plan(queries.nameBegins("siti a"), in: store)
    // On a divided database the index bears the number of its partition.
    #expect(name.contains(/using patient_name(_p\d+)? on patient/) && name.contains("Index Cond"), "\(name)")
    let nik = try await plan(
      queries.numbered("32040000000001").first { "\($0)".contains("nik >=") }, in: store)
    #expect(nik.contains("patient_facility_nik_key") && !nik.contains("Sort"), "\(nik)")
  }
}

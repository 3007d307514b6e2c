import Clinic
import Journal
import Store
import Testing

@Suite(
  "Steps 76 to 78: what hangs on another row gets its facility",
  .enabled("a database is divided only once it has these steps", { Store.Engine.testPartitions == nil }))
struct FacilityColumnTests {
  @Test(
    "Rows of before say whose they are, nothing is lost, and guards stand", arguments: Store.Engine.available)
  func filled(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    try await store.migrate(Schema.migrations.filter { $0.number < 76 }, at: 0)
    try await store.write { tx in for statement in Self.rows { try tx.execute(statement) } }
    try await store.migrate(Schema.migrations, at: 1)
    for table in Self.tables {
      let found: [String] = try await store.read { tx in
        try tx.all("SELECT facility FROM \(sql: table)") { try $0["facility"] }
      }
      #expect(found == ["f"], "\(table)")
    }
    for table in ["laboratory_result", "critical_call", "diagnostic_report", "stock_movement"] as [SQL] {
      await #expect(throws: StoreError.self) {
        try await store.write { try $0.execute("DELETE FROM \(sql: table)") }
      }
    }
    await #expect(throws: StoreError.self) {
      try await store.write { try $0.execute("UPDATE specimen SET facility = NULL") }
    }
    // What refers to a table that was made anew refers to the new one.
    await #expect(throws: StoreError.self) {
      try await store.write { try $0.execute("DELETE FROM service_request") }
    }
  }

  private static let tables: [SQL] = [
    "delivery_need", "delivery_attempt", "reconciliation_difference", "service_request", "specimen",
    "specimen_request", "laboratory_result", "critical_call", "diagnostic_report", "prescription_item",
    "dispense", "stock_movement", "participant_file_problem",
  ]

  /// One row of everything, as a program of before wrote it.
  private static let rows: [SQL] = [
    "INSERT INTO facility VALUES ('f', 'Puskesmas', '', '3204', 'WIB', NULL, NULL)",
    "INSERT INTO room (id, facility, name, kind, letter) VALUES ('r', 'f', 'Umum', 'poli', 'A')",
    "INSERT INTO practitioner (id, facility, name, nik, profession) VALUES ('d', 'f', 'Dokter', '', 'dokter')",
    """
    INSERT INTO patient (id, facility, medical_record_number, name, folded_name, sex, birth_date, passport, address,
      citizenship)
    VALUES ('p', 'f', '000001', 'Siti', 'siti', 'female', '1990-01-01', 'X1', '', 'WNI')
    """,
    """
    INSERT INTO encounter (id, facility, number, patient, room, practitioner, payer, status, reason, day, arrived_at)
    VALUES ('e', 'f', 'K-1', 'p', 'r', 'd', 'general', 'in-progress', '', '2026-11-21', 1)
    """,
    """
    INSERT INTO laboratory_order (id, facility, encounter, patient, number, day, state, question, ordered_at,
      ordered_by)
    VALUES ('o', 'f', 'e', 'p', 'L-1', '2026-11-21', 'reported', '', 1, 'd')
    """,
    "INSERT INTO service_request VALUES ('s', 'o', 1, 'hb', '{}')",
    "INSERT INTO specimen VALUES ('t', 'o', 'L-1-1', '{}', 2, 'd')",
    "INSERT INTO specimen_request VALUES ('t', 's')",
    "INSERT INTO laboratory_result VALUES ('v', 1, 's', 't', '{}', NULL, 'HH', '', 3, 'd')",
    "INSERT INTO critical_call VALUES ('c', 'v', 1, 'Dokter', 1, 4, 'd')",
    "INSERT INTO diagnostic_report VALUES ('g', 1, 'o', '', '', 5, 'd')",
    """
    INSERT INTO prescription (id, facility, encounter, patient, number, day, state, written_at, written_by)
    VALUES ('rx', 'f', 'e', 'p', 'R-1', '2026-11-21', 'prepared', 1, 'd')
    """,
    "INSERT INTO prescription_item VALUES ('i', 'rx', 1, 'x', '{}', 3, '1', 'tablet', 3, 9, '', '', NULL)",
    "INSERT INTO stock_batch VALUES ('b', 'f', 'x', '{}', 'x', 'lot', '2027-01-01', 91, 1)",
    "INSERT INTO stock_movement VALUES ('m', 'b', 'dispense', -9, 'rx', '', 6, 'd')",
    "INSERT INTO dispense VALUES ('w', 'i', 'b', 9, 6, 'd')",
    "INSERT INTO participant_file VALUES ('pf', 'f', '2026-11', 1, 'x.csv', '', 1, 'd', 1, 0, 0, 0, 0, 1)",
    "INSERT INTO participant_file_problem VALUES ('pf', 7, 'Nomor kartu kosong.')",
    """
    INSERT INTO delivery (id, facility, destination, kind, key, state, created_at, due_at)
    VALUES ('k', 'f', 'there', 'thing', 'key', 'waiting', 1, 1)
    """,
    "INSERT INTO delivery_need VALUES ('there', 'other', 'k')",
    "INSERT INTO delivery_attempt VALUES ('k', 1, 2, 'retry', NULL)",
    "INSERT INTO reconciliation VALUES ('n', 'f', 'there', '2026-11-20', 1, 1, 0, 0, NULL)",
    """
    INSERT INTO reconciliation_difference (id, reconciliation, kind, what, fields)
    VALUES ('x', 'n', 'missing-there', 'Encounter', '[]')
    """,
  ]
}

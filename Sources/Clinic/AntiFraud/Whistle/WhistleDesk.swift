public import Store
public import Vocabulary

/// Where somebody reports fraud without signing in (FRD-04; PKS 004 Ps.9(3)).
///
/// It does not go through `Clinic.run`, because nobody asks: there is no actor, and nothing is written in the journal. It
/// is never told an address, a browser or an account, so it cannot keep one.
public struct WhistleDesk: Sendable {
  public static let longestMessage = 4000
  public static let longestContact = 200
  public static let mostMessages = 50

  private let store: Store
  private let clock: WallClock

  public init(store: Store, clock: WallClock) {
    self.store = store
    self.clock = clock
  }

  public init(_ clinic: Clinic) { self.init(store: clinic.store, clock: clinic.clock) }

  /// The Puskesmas somebody can report about, by name.
  public func facilities() async throws -> [Facility] {
    try await store.read { try Facility.all(in: $0) }.sorted { $0.name < $1.name }
  }

  /// Takes a report in.
  ///
  /// - Returns: the code to look again with; it is told only now.
  /// - Throws: `Problems` with the sentences for the form.
  public func report(_ message: String, contact: String, about facility: FacilityID?) async throws
    -> WhistleCode
  {
    let (message, contact) = (message.trimmingBlanks, contact.trimmingBlanks)
    var problems = Problems()
    if facility == nil { problems.add("puskesmas", "Pilih Puskesmasnya.") }
    Self.check(message, into: &problems)
    problems.limit(contact, at: "kontak", "Kontak", to: Self.longestContact)
    try problems.throwIfAny()
    guard let facility else { throw Refusal.notFound("Puskesmas") }
    let code = WhistleCode.random()
    let now = clock.now()
    try await store.write { tx in
      let zone = try Facility.find(facility, in: tx).zone
      // The identity says nothing of the moment either.
      let id = WhistleReportID(at: zone.instant(on: zone.date(of: now)))
      try tx.execute(
        """
        INSERT INTO whistle_report (facility, id, code_hash, received_on, contact)
        VALUES (\(facility), \(id), \(code.hash), \(zone.date(of: now)), \(contact))
        """)
      try WhistleReport.find(id, of: facility, in: tx)
        .add(message, byTeam: false, at: facility, on: zone.date(of: now), in: tx)
    }
    return code
  }

  /// What a sender sees again.
  /// - Throws: `Refusal.notFound` for a code that opens nothing.
  public func look(_ code: WhistleCode) async throws -> WhistleReport {
    try await store.read { try Self.find(code, in: $0).report }
  }

  /// The sender writes once more.
  public func answer(_ message: String, to code: WhistleCode) async throws {
    let message = message.trimmingBlanks
    var problems = Problems()
    Self.check(message, into: &problems)
    try problems.throwIfAny()
    let now = clock.now()
    try await store.write { tx in
      let (facility, report) = try Self.find(code, in: tx)
      guard report.closedOn == nil else { throw Refusal.conflict("Laporan ini sudah ditutup.") }
      guard report.messages.count < Self.mostMessages else {
        throw Refusal.conflict("Percakapan laporan ini sudah penuh. Buat laporan baru bila perlu.")
      }
      let day = try Facility.find(facility, in: tx).zone.date(of: now)
      try report.add(message, byTeam: false, at: facility, on: day, in: tx)
    }
  }

  private static func find(
    _ code: WhistleCode, in tx: ReadTransaction
  ) throws -> (facility: FacilityID, report: WhistleReport) {
    let sql: SQL = "SELECT facility, id FROM whistle_report WHERE code_hash = \(code.hash)"
    let found = try tx.first(sql) { (try $0["facility"] as FacilityID, try $0["id"] as WhistleReportID) }
    guard let found else { throw Refusal.notFound("Laporan dengan kode ini") }
    return (found.0, try WhistleReport.find(found.1, of: found.0, in: tx))
  }

  private static func check(_ message: String, into problems: inout Problems) {
    if message.count < 20 { problems.add("pesan", "Ceritakan apa yang terjadi, sekurangnya 20 huruf.") }
    if message.count > longestMessage {
      problems.add("pesan", "Pesan paling panjang \(longestMessage) huruf; sisanya dapat disusulkan.")
    }
  }
}

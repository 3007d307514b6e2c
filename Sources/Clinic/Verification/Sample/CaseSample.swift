import Crypto
import JKN
import Store
public import Vocabulary

/// A case's sample: how it was drawn, from what, and what came out (VER-10).
public struct CaseSample: Sendable {
  public let method: String
  public let seed: Int64
  public let size: Int
  public let scope: CaseScope
  /// How many visits or claim lines it was drawn from.
  public let population: Int
  /// SHA-256 of the population's identities in order, each ended by a line feed; hexadecimal.
  public let digest: String
  public let drawnAt: Instant
  public let drawnBy: String
  /// The visits drawn; none where claims were sampled.
  public let items: [Item]
  /// The claim lines drawn; none where visits were sampled.
  public let claims: [SampledClaim]
  /// Drawing again from the frozen population gives the same items, and the population still has its digest.
  public let isReproduced: Bool

  /// A drawn visit with what was found at it.
  public struct Item: Sendable, Identifiable {
    public let id: EncounterID
    /// From 1, in the order of drawing.
    public let place: Int
    public let number: String
    public let day: CalendarDate
    public let room: String
    public let practitioner: String
    public let finding: CaseFinding?
  }

  /// Hundredths of a percent of the population that were drawn.
  public var coverage: Int { population == 0 ? 0 : drawn * 10_000 / population }

  /// How many were drawn.
  public var drawn: Int { items.count + claims.count }

  static func digest(of ordered: [String]) -> String {
    var hash = SHA256()
    for text in ordered { hash.update(data: Array("\(text)\n".utf8)) }
    return Hexadecimal.text(hash.finalize())
  }
}

extension CaseSample {
  static func find(_ id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction) throws -> CaseSample? {
    let sql: SQL = "SELECT * FROM audit_sample WHERE facility = \(facility) AND audit_case = \(id)"
    return try tx.first(sql) { try CaseSample($0, id, at: facility, in: tx) }
  }

  private init(_ row: Row, _ id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction) throws {
    method = try row["method"]
    seed = try row["seed"]
    size = try row["size"]
    scope = try row["scope"]
    population = try row["population"]
    digest = try row["digest"]
    drawnAt = try row["drawn_at"]
    drawnBy = try row["drawn_by"]
    let isOfClaims = scope == .charged
    items = isOfClaims ? [] : try Self.items(of: id, at: facility, in: tx)
    claims = isOfClaims ? try SampledClaim.all(of: id, at: facility, in: tx) : []
    let frozen: [String] =
      isOfClaims
      ? try tx.all("SELECT claim FROM audit_claim WHERE facility = \(facility) AND audit_case = \(id)") {
        try $0["claim"]
      }
      : try tx.all(
        "SELECT encounter FROM audit_population WHERE facility = \(facility) AND audit_case = \(id)"
      ) { try $0["encounter"] }
    let again = SampleDraw(seed: UInt64(bitPattern: seed), size: size).items(of: frozen)
    isReproduced =
      method == SampleDraw.method && digest == Self.digest(of: SampleDraw.ordered(frozen))
      && again == (isOfClaims ? claims.map(\.id.text) : items.map(\.id.text))
  }

  private static func items(
    of id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [Item] {
    try tx.all(
      """
      SELECT a.encounter, a.drawn, e.number, e.day, r.name AS room_name, w.name AS practitioner_name, f.verdict,
        f.difference, f.note, f.recorded_by
      FROM audit_population a
      JOIN encounter e ON e.id = a.encounter AND e.facility = a.facility
      JOIN room r ON r.id = e.room
      JOIN practitioner w ON w.id = e.practitioner
      LEFT JOIN audit_finding f ON f.facility = a.facility AND f.audit_case = a.audit_case AND f.encounter = a.encounter
      WHERE a.facility = \(facility) AND a.audit_case = \(id) AND a.drawn IS NOT NULL
      ORDER BY a.drawn
      """
    ) { row in
      Item(
        id: try row["encounter"], place: try row["drawn"], number: try row["number"], day: try row["day"],
        room: try row["room_name"], practitioner: try row["practitioner_name"], finding: try CaseFinding(row))
    }
  }
}

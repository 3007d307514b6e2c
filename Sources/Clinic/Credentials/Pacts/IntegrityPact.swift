import Store
public import Vocabulary

/// The pact of integrity that a person signed for the use of BPJS's keys and accounts (agreement 004, annex XII; SEC-02).
public struct IntegrityPact: Sendable, Hashable, Identifiable {
  /// The edition of our form; a new wording gets a new one.
  public static let formVersion = "L.XII/2024-1"

  public let id: IntegrityPactID
  public let facility: FacilityID
  public let account: AccountID
  public let name: String
  /// NIK or passport number. Shown in part only.
  public let identity: String
  public let position: String
  public let email: String
  public let institution: String
  /// The edition of the form that was signed.
  public let form: String
  public let place: String
  public let signedOn: CalendarDate
  public let validUntil: CalendarDate
  /// Where the paper lies.
  public let evidence: String
  /// Whether the signed paper was scanned.
  public let hasScan: Bool
  public let filedAt: Instant
  public let filedBy: String
  public let endedAt: Instant?
  public let endReason: String?

  /// Whether it is good on a day.
  public func isInForce(on day: CalendarDate) -> Bool {
    endedAt == nil && signedOn <= day && day <= validUntil
  }

  /// The identity with its middle hidden.
  public var maskedIdentity: String {
    identity.count > 6 ? identity.prefix(4) + "…" + identity.suffix(2) : "…"
  }
}

extension IntegrityPact {
  /// Everything but the scan.
  private static let columns: SQL =
    """
    id, facility, account, name, identity, position, email, institution, form_version, place, signed_on,
    valid_until, evidence, CASE WHEN scan IS NULL THEN 0 ELSE 1 END AS has_scan, filed_at, filed_by, ended_at, end_reason
    """

  init(_ row: Row) throws {
    id = try row["id"]
    facility = try row["facility"]
    account = try row["account"]
    name = try row["name"]
    identity = try row["identity"]
    position = try row["position"]
    email = try row["email"]
    institution = try row["institution"]
    form = try row["form_version"]
    place = try row["place"]
    signedOn = try row["signed_on"]
    validUntil = try row["valid_until"]
    evidence = try row["evidence"]
    hasScan = try row["has_scan"]
    filedAt = try row["filed_at"]
    filedBy = try row["filed_by"]
    endedAt = try row["ended_at"]
    endReason = try row["end_reason"]
  }

  static func find(
    _ id: IntegrityPactID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> IntegrityPact {
    let found = try tx.first(
      "SELECT \(sql: Self.columns) FROM integrity_pact WHERE id = \(id) AND facility = \(facility)",
      IntegrityPact.init)
    guard let found else { throw Refusal.notFound("Pakta integritas") }
    return found
  }

  /// Newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [IntegrityPact] {
    try tx.all(
      """
      SELECT \(sql: Self.columns) FROM integrity_pact WHERE facility = \(facility)
      ORDER BY filed_at DESC, id DESC LIMIT 200
      """, IntegrityPact.init)
  }

  /// The one that was not withdrawn and is good for longest.
  static func latest(
    of account: AccountID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> IntegrityPact? {
    try tx.first(
      """
      SELECT \(sql: Self.columns) FROM integrity_pact
      WHERE facility = \(facility) AND account = \(account) AND ended_at IS NULL
      ORDER BY valid_until DESC, id DESC LIMIT 1
      """, IntegrityPact.init)
  }

  func insert(scan: [UInt8]?, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO integrity_pact (id, facility, account, name, identity, position, email, institution,
        form_version, place, signed_on, valid_until, evidence, scan, filed_at, filed_by)
      VALUES (\(id), \(facility), \(account), \(name), \(identity), \(position), \(email), \(institution),
        \(form), \(place), \(signedOn), \(validUntil), \(evidence), \(scan), \(filedAt), \(filedBy))
      """)
  }
}

public typealias IntegrityPactID = ID<IntegrityPact>

import Crypto
import Store
public import Vocabulary

/// A scanned paper or a picture that belongs to a case, a recovery, a warning or the fraud team. It is kept as it came; one that was
/// filed by mistake is withdrawn with the reason and shown to nobody any more.
public struct OversightFile: Sendable, Identifiable {
  public let id: OversightFileID
  public let title: String
  public let kind: ScanKind
  /// Bytes.
  public let size: Int
  /// SHA-256, hexadecimal.
  public let digest: String
  public let keptAt: Instant
  public let keptBy: String
  public let withdrawal: Withdrawal?

  public struct Withdrawal: Sendable, Hashable {
    public let at: Instant
    public let by: String
    public let reason: String
  }

  /// What it belongs to.
  enum Matter: String, SQLBindable, SQLReadable {
    /// Service evidence of an audited case (VER-06); the auditor reads it.
    case evidence
    /// The paper a step of a case stands on. Subject: the case and the step's number.
    case step
    /// What shows that a loss cannot be paid back in time, and BPJS's answer (REC-04).
    case inability, decision
    /// Our answer to a warning as it was sent (SAN-05).
    case reply
    case decree, declaration
  }

  init(_ row: Row) throws {
    id = try row["id"]
    title = try row["title"]
    kind = ScanKind(rawValue: try row["type"]) ?? .pdf
    size = try row["size"]
    digest = try row["digest"]
    keptAt = try row["kept_at"]
    keptBy = try row["kept_by"]
    let at: Instant? = try row["withdrawn_at"]
    withdrawal = try at.map {
      Withdrawal(at: $0, by: try row["withdrawn_by"], reason: try row["withdrawn_because"])
    }
  }
}

public typealias OversightFileID = ID<OversightFile>

extension OversightFile {
  /// By their subject, in the order in which they were filed, without the bytes.
  static func all(
    _ matter: Matter, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [String: [OversightFile]] {
    let rows = try tx.all(
      """
      SELECT \(sql: columns), subject FROM oversight_file
      WHERE facility = \(facility) AND matter = \(matter) ORDER BY kept_at, id
      """
    ) { (try $0["subject"] as String, try OversightFile($0)) }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }

  static func all(
    _ matter: Matter, of subject: String, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [OversightFile] {
    try tx.all(
      """
      SELECT \(sql: columns) FROM oversight_file
      WHERE facility = \(facility) AND matter = \(matter) AND subject = \(subject) ORDER BY kept_at, id
      """, OversightFile.init)
  }

  private static let columns: SQL =
    "id, title, type, size, digest, kept_at, kept_by, withdrawn_at, withdrawn_by, withdrawn_because"

  /// One that stands, with what lies in it.
  /// - Throws: `Refusal.notFound` when it is of none of these matters, unknown or withdrawn.
  static func open(
    _ id: OversightFileID, _ matters: [Matter], of subject: String? = nil, at facility: FacilityID,
    in tx: ReadTransaction
  ) throws -> (kind: ScanKind, bytes: [UInt8]) {
    let found = try tx.first(
      """
      SELECT matter, subject, bytes FROM oversight_file
      WHERE facility = \(facility) AND id = \(id) AND withdrawn_at IS NULL
      """
    ) { (try $0["matter"] as Matter, try $0["subject"] as String, try $0["bytes"] as [UInt8]) }
    guard let (matter, owner, bytes) = found, matters.contains(matter), subject == nil || subject == owner,
      let kind = ScanKind(bytes)
    else { throw Refusal.notFound("Berkas") }
    return (kind, bytes)
  }
}

extension OversightFile {
  /// Takes one back that was filed by mistake; it stays kept, with who did it and why.
  func withdraw(because reason: String, in tx: WriteTransaction, _ context: Context) throws {
    try tx.execute(
      """
      UPDATE oversight_file SET withdrawn_at = \(context.now), withdrawn_by = \(context.actor.name),
        withdrawn_because = \(reason)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
  }
}

/// A scan as it was sent, before it is known to be one.
public struct NewOversightFile: Sendable {
  let title: String
  let bytes: [UInt8]
  /// The name of its field.
  private let field: String

  public init(_ title: String, _ bytes: [UInt8], field: String) {
    self.title = title.trimmingBlanks
    self.bytes = bytes
    self.field = field
  }

  /// What is wrong with the file itself; nothing was sent is told only where one is needed.
  func check(into problems: inout Problems, isNeeded: Bool) {
    problems.checkScan(bytes, in: field, missing: isNeeded ? "Pilih pindaiannya." : nil)
  }

  /// Files it; nothing happens when nothing was sent.
  func keep(
    _ matter: OversightFile.Matter, of subject: String, in tx: WriteTransaction, _ context: Context
  ) throws {
    guard let kind = ScanKind(bytes) else { return }
    let digest = Hexadecimal.text(SHA256.hash(data: bytes))
    try tx.execute(
      """
      INSERT INTO oversight_file (facility, id, matter, subject, title, type, size, digest, bytes, kept_at, kept_by)
      VALUES (\(context.facility), \(OversightFileID(at: context.now)), \(matter), \(subject), \(title),
        \(kind.rawValue), \(bytes.count), \(digest), \(bytes), \(context.now), \(context.actor.name))
      """)
  }
}

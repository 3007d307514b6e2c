import Store
public import Vocabulary

/// A place where Janji Layanan JKN hangs, with the photograph that shows it (agreement 004 Ps.4(4)z; L.XIII A.1.d; FAC-12).
public struct PromisePosting: Sendable, Hashable, Identifiable {
  public let id: PromisePostingID
  public let place: String
  public let postedOn: CalendarDate
  public let photo: ScanKind
  /// Bytes.
  public let size: Int
  public let recordedAt: Instant
  public let recordedBy: String
  public let removal: Removal?

  /// It no longer hangs there.
  public struct Removal: Sendable, Hashable {
    public let at: Instant
    public let by: String
    public let reason: String
  }

  init(_ row: Row) throws {
    id = try row["id"]
    place = try row["place"]
    postedOn = try row["posted_on"]
    photo = ScanKind(rawValue: try row["photo_type"]) ?? .jpeg
    size = try row["photo_size"]
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
    let at: Instant? = try row["removed_at"]
    removal = try at.map {
      Removal(at: $0, by: try row["removed_by"], reason: try row["removal_reason"])
    }
  }

  /// Newest first, without the pictures.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [PromisePosting] {
    try tx.all(
      """
      SELECT id, place, posted_on, photo_type, photo_size, recorded_at, recorded_by, removed_at, removed_by,
        removal_reason
      FROM promise_posting WHERE facility = \(facility) ORDER BY posted_on DESC, id DESC LIMIT 200
      """, PromisePosting.init)
  }
}

public typealias PromisePostingID = ID<PromisePosting>

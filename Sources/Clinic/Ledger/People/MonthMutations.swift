public import JKN
import Store
import Vocabulary

/// How the active participants of a month came out of those of the month before (CAP-16, CAP-20).
///
/// A change counts from the month whose list shows it first: capitation is paid for who stands on that list
/// (Ps.4(2)b.1). What it should have changed earlier is put right by a correction (Lampiran II III.6, III.12).
public struct MonthMutations: Sendable {
  public let list: ParticipantFile
  /// Nil for the first list there is.
  public let before: ParticipantFile?
  public let changes: [ParticipantChange]
  /// By segment: active on this list, and on the one before.
  public let segments: [Segment]

  public struct Segment: Sendable, Hashable {
    public let segment: MembershipSegment
    public let before: Int
    public let entered: Int
    public let left: Int
    public let now: Int
  }

  public func count(_ kind: ParticipantChange.Kind) -> Int { changes.count { $0.kind == kind } }

  static func load(_ list: ParticipantFile, in tx: ReadTransaction) throws -> MonthMutations {
    let before = try tx.first(
      """
      SELECT * FROM participant_file WHERE facility = \(list.facility) AND complete = 1 AND month < \(list.month)
      ORDER BY month DESC, version DESC LIMIT 1
      """, ParticipantFile.init)
    let changes = try before.map { try Self.changes(from: $0, to: list, in: tx) } ?? []
    let now = try active(list, in: tx)
    let earlier = try before.map { try active($0, in: tx) } ?? [:]
    let segments = MembershipSegment.allCases.map { segment in
      Segment(
        segment: segment, before: earlier[segment, default: 0],
        entered: changes.count { $0.after == segment && $0.before != segment },
        left: changes.count { $0.before == segment && $0.after != segment }, now: now[segment, default: 0])
    }
    return MonthMutations(list: list, before: before, changes: changes, segments: segments)
  }

  /// Rows that hold in one version only, matched by card: two of a hundred participants, not all of them.
  private static func changes(
    from before: ParticipantFile, to after: ParticipantFile, in tx: ReadTransaction
  ) throws -> [ParticipantChange] {
    let old = try tx.all(
      """
      SELECT * FROM participant WHERE facility = \(after.facility) AND since <= \(before.version)
        AND until > \(before.version) AND until <= \(after.version)
      """, RegisteredParticipant.init)
    let new = try tx.all(
      """
      SELECT * FROM participant WHERE facility = \(after.facility) AND since > \(before.version)
        AND since <= \(after.version) AND (until IS NULL OR until > \(after.version))
      """, RegisteredParticipant.init)
    let were = Dictionary(old.map { ($0.card, $0) }, uniquingKeysWith: { first, _ in first })
    let are = Dictionary(new.map { ($0.card, $0) }, uniquingKeysWith: { first, _ in first })
    return Set(were.keys).union(are.keys)
      .compactMap { ParticipantChange(before: were[$0], after: are[$0]) }
      .sorted {
        ($0.participant.name, $0.participant.card.text) < ($1.participant.name, $1.participant.card.text)
      }
  }

  private static func active(
    _ list: ParticipantFile, in tx: ReadTransaction
  ) throws -> [MembershipSegment: Int] {
    let rows = try tx.all(
      """
      SELECT membership, COUNT(*) AS heads FROM participant
      WHERE facility = \(list.facility) AND active = 1 AND since <= \(list.version)
        AND (until IS NULL OR until > \(list.version))
      GROUP BY membership
      """
    ) { (MembershipSegment(try $0["membership"] as String), try $0["heads"] as Int) }
    return Dictionary(rows, uniquingKeysWith: +)
  }
}

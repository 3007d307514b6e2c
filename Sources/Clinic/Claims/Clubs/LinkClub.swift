import Journal
public import Store
import Vocabulary

/// Says which club at the insurer one of ours is; activities that waited for it go on.
public struct LinkClub: Command {
  public static let action = Action.manageClaims
  public let club: String
  public let target: InsurerClub
  /// Under which name deliveries go to the insurer; nil without a connection.
  public let line: String?

  public init(_ club: String, to target: InsurerClub, line: String?) {
    self.club = ClubLink.key(of: club)
    self.target = target
    self.line = line
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    guard !club.isEmpty, club.count <= 100 else {
      throw Problems([Problem(field: "klub-kita", "Pilih klubnya.")])
    }
    try tx.execute(
      """
      INSERT INTO club_link (facility, club, programme, remote_id, remote_name, linked_at, linked_by)
      VALUES (\(context.facility), \(club), \(target.programme), \(target.id), \(target.name), \(context.now),
        \(context.actor.name))
      ON CONFLICT (facility, club) DO UPDATE SET programme = excluded.programme, remote_id = excluded.remote_id,
        remote_name = excluded.remote_name, linked_at = excluded.linked_at, linked_by = excluded.linked_by
      """)
    if let line { try DeliveryDesk.hurry(line, of: context.facility, at: context.now, in: tx) }
    return Performed((), try Fact(FactKind.clubLinked, payload: ["club": club, "target": target.id]))
  }
}

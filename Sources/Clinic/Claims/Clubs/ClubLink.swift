public import Store
public import Vocabulary

/// Which club at the insurer one of ours is. Ours is known by its name, whatever its capitals.
public struct ClubLink: Sendable, Hashable {
  /// As it is looked for: small letters, no blanks around.
  public let club: String
  public let target: InsurerClub

  public static func key(of club: String) -> String { club.trimmingBlanks.lowercased() }

  public static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [ClubLink] {
    try tx.all("SELECT * FROM club_link WHERE facility = \(facility) ORDER BY club", ClubLink.init)
  }

  public static func find(
    _ club: String, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> ClubLink? {
    try tx.first(
      "SELECT * FROM club_link WHERE facility = \(facility) AND club = \(key(of: club))", ClubLink.init)
  }

  private init(_ row: Row) throws {
    club = try row["club"]
    target = InsurerClub(
      id: try row["remote_id"], programme: try row["programme"], name: try row["remote_name"])
  }
}

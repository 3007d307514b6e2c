/// The Prolanis clubs as the insurer has them. The BPJS connector brings the live list.
public struct ClubDirectory: Sendable {
  /// From the last list; empty while there is none.
  public var clubs: @Sendable () async -> [InsurerClub]

  public init(clubs: @escaping @Sendable () async -> [InsurerClub]) { self.clubs = clubs }

  public static let unavailable = ClubDirectory { [] }
}

/// A club as the insurer has it.
public struct InsurerClub: Sendable, Hashable {
  /// The insurer's number.
  public let id: String
  public let programme: ProlanisProgramme
  public let name: String

  public init(id: String, programme: ProlanisProgramme, name: String) {
    self.id = id
    self.programme = programme
    self.name = name
  }
}

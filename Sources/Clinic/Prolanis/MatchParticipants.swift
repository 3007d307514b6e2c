public import Store
public import Vocabulary

/// Who of some card holders is a patient here, and in which programmes of Prolanis.
public struct MatchParticipants: Query {
  public static let action = Action.manageProlanis
  public let cards: [String]

  public init(_ cards: [String]) { self.cards = cards }

  public struct Match: Sendable, Hashable {
    public let patient: PatientID
    public let programmes: Set<ProlanisProgramme>
  }

  /// - Returns: by card.
  public func read(in tx: ReadTransaction, _ context: Context) throws -> [String: Match] {
    guard !cards.isEmpty else { return [:] }
    let rows = try tx.all(
      """
      SELECT p.id, p.jkn_number, m.programme FROM patient p
      LEFT JOIN prolanis_membership m ON m.facility = p.facility AND m.patient = p.id AND m.ended_on IS NULL
      WHERE p.facility = \(context.facility) AND p.jkn_number IN \(list: Array(Set(cards)).sorted())
      """
    ) { row in
      (
        card: try row["jkn_number"] as String, patient: try row["id"] as PatientID,
        programme: try row["programme"] as ProlanisProgramme?
      )
    }
    return Dictionary(grouping: rows, by: \.card).compactMapValues { lines in
      lines.first.map { Match(patient: $0.patient, programmes: Set(lines.compactMap(\.programme))) }
    }
  }
}

import Store
public import Vocabulary

/// A paper of a screening that was written down by mistake, as it was, and why it was taken back.
public struct WithdrawnScreeningPaper: Sendable, Hashable, Identifiable {
  public let id: WithdrawnScreeningPaperID
  public let paper: ScreeningPaper
  public let at: Instant
  public let by: String
  public let reason: String

  /// Of one visit, in the order in which they were taken back.
  static func all(
    of encounter: EncounterID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [WithdrawnScreeningPaper] {
    try tx.all(
      """
      SELECT * FROM withdrawn_screening_paper
      WHERE facility = \(facility) AND encounter = \(encounter) ORDER BY withdrawn_at, id
      """
    ) { row in
      WithdrawnScreeningPaper(
        id: try row["id"], paper: try ScreeningPaper(row), at: try row["withdrawn_at"],
        by: try row["withdrawn_by"], reason: try row["withdrawn_because"])
    }
  }
}

public typealias WithdrawnScreeningPaperID = ID<WithdrawnScreeningPaper>

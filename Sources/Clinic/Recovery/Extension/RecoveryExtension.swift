public import JKN
import Store
public import Vocabulary

/// More time for paying a loss back, up to a year after the signing: asked for with evidence, decided by BPJS (REC-04; PKS 004
/// Ps.10(4)b–c).
public struct RecoveryExtension: Sendable, Identifiable {
  public let id: RecoveryExtensionID
  public let recovery: RecoveryID
  /// Number of our letter.
  public let letter: String
  public let askedOn: CalendarDate
  /// Why the loss cannot be paid back in time.
  public let reason: String
  public let askedUntil: CalendarDate
  /// Monthly instalments of what is left that were asked for.
  public let askedCount: Int
  public let evidence: [OversightFile]
  /// Nil while BPJS has not answered.
  public let decision: Decision?

  public struct Decision: Sendable {
    public let on: CalendarDate
    /// Number of BPJS's letter.
    public let letter: String
    public let note: String
    public let files: [OversightFile]
    /// Until when it may be paid, and the instalments from then on; nil when it was refused.
    public let until: CalendarDate?
    public let plan: InstalmentPlan?

    public var isApproved: Bool { plan != nil }
  }

  /// In the order in which they were asked for.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [RecoveryExtension] {
    let rows = try tx.rows(
      "SELECT * FROM recovery_extension WHERE facility = \(facility) ORDER BY recorded_at, id")
    guard !rows.isEmpty else { return [] }
    let plans = Dictionary(
      grouping: try tx.all(
        "SELECT * FROM recovery_extension_instalment WHERE facility = \(facility) ORDER BY extension, number"
      ) { row in
        (
          try row["extension"] as RecoveryExtensionID,
          InstalmentPlan.Instalment(
            number: try row["number"], dueOn: try row["due_on"], amount: try row["amount"])
        )
      }, by: \.0
    ).mapValues { InstalmentPlan(instalments: $0.map(\.1)) }
    let (evidence, answers) = (
      try OversightFile.all(.inability, at: facility, in: tx),
      try OversightFile.all(.decision, at: facility, in: tx)
    )
    return try rows.map { row in
      let id: RecoveryExtensionID = try row["id"]
      let decidedOn: CalendarDate? = try row["decided_on"]
      return RecoveryExtension(
        id: id, recovery: try row["recovery"], letter: try row["letter"], askedOn: try row["asked_on"],
        reason: try row["reason"], askedUntil: try row["asked_until"], askedCount: try row["asked_count"],
        evidence: evidence[id.text] ?? [],
        decision: try decidedOn.map {
          Decision(
            on: $0, letter: try row["decision_letter"], note: try row["decision_note"],
            files: answers[id.text] ?? [], until: try row["decided_until"], plan: plans[id])
        })
    }
  }
}

public typealias RecoveryExtensionID = ID<RecoveryExtension>

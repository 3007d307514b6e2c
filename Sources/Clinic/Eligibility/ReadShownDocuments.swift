public import Store
public import Vocabulary

/// What was shown at the counter for a visit, for the notice that is printed.
public struct ReadShownDocuments: Query {
  public static let action = Action.registerVisit

  public let encounter: EncounterID

  public init(_ encounter: EncounterID) { self.encounter = encounter }

  public struct Answer: Sendable {
    public let patient: Patient
    public let encounter: Encounter
    public let shown: ShownDocuments
  }

  /// - Throws: `Refusal.notFound` when nothing had to be shown.
  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    guard let shown = try ShownDocuments.find(encounter, in: tx) else {
      throw Refusal.notFound("Pemberitahuan")
    }
    return Answer(
      patient: try Patient.find(visit.patient, of: context.facility, in: tx), encounter: visit, shown: shown)
  }
}

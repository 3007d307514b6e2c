public import Store
public import Vocabulary

/// What the form of an admission needs of the visit; the reading is journalled.
public struct ReadAdmission: Query {
  public static let action = Action.keepStays
  public let encounter: EncounterID

  public init(from encounter: EncounterID) { self.encounter = encounter }

  public struct Answer: Sendable {
    public let record: EncounterRecord
    /// Who can be in charge.
    public let practitioners: [Practitioner]
    /// What stands in the way; nil when nothing does.
    public let hindrance: String?
    /// The stay that began from this visit already.
    public let stay: StayID?
    public let now: Instant
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    return Answer(
      record: try EncounterRecord.load(encounter, in: tx),
      practitioners: try StayPractitioners.all(of: context.facility, in: tx),
      hindrance: try StayHindrance.sentence(for: visit, in: tx),
      stay: try Stay.begun(from: encounter, at: context.facility, in: tx)?.id, now: context.now)
  }

  public func patientRead(_ answer: Answer) -> PatientID? { answer.record.patient.id }
}

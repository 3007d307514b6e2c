public import Store
public import Vocabulary

/// One stay with its patient; the reading is journalled.
public struct ReadStay: Query {
  public static let action = Action.readStays
  public let id: StayID

  public init(_ id: StayID) { self.id = id }

  public struct Answer: Sendable {
    public let stay: Stay
    /// The visit at which it was decided, with the patient.
    public let record: EncounterRecord
    public let practitioner: Practitioner
    /// As the agreement counts, until today while the patient is here.
    public let days: Int
    /// The number of the claim that was made from it.
    public let claim: String?
    public let today: CalendarDate
    public let now: Instant
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let stay = try Stay.find(id, of: context.facility, in: tx)
    let agreements = try ClaimAgreements(of: context.facility, in: tx)
    let span =
      stay.span(context.zone, agreements) ?? stay.span(until: context.today, context.zone, agreements)
    return Answer(
      stay: stay, record: try EncounterRecord.load(stay.encounter, in: tx),
      practitioner: try Practitioner.find(stay.practitioner, of: context.facility, in: tx), days: span.days,
      claim: try stay.claim(in: tx)?.number, today: context.today, now: context.now)
  }

  public func patientRead(_ answer: Answer) -> PatientID? { answer.stay.patient }
}

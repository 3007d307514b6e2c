public import Store
public import Vocabulary

/// One letter with the versions before it.
public struct ReadReferBackLetter: Query {
  public static let action = Action.manageReferBack
  public let letter: ReferBackLetterID

  public init(_ letter: ReferBackLetterID) { self.letter = letter }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let patient: Patient
    public let letter: ReferBackLetter
    /// The first one first; the last one is `letter`.
    public let versions: [ReferBackLetter]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let found = try ReferBackLetter.find(letter, of: context.facility, in: tx)
    return Answer(
      today: context.today, patient: try Patient.find(found.patient, of: context.facility, in: tx),
      letter: found, versions: try ReferBackLetter.versions(of: letter, at: context.facility, in: tx))
  }

  public func patientRead(_ result: Answer) -> PatientID? { result.patient.id }
}

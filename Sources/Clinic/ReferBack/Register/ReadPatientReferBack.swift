public import Store
public import Vocabulary

/// Everything of one patient's rujuk balik: letters of all times, what BPJS says, education, invitations.
public struct ReadPatientReferBack: Query {
  public static let action = Action.manageReferBack
  public let patient: PatientID

  public init(_ patient: PatientID) { self.patient = patient }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let patient: Patient
    public let now: PatientReferBack
    /// The one that lasts longest first.
    public let letters: [ReferBackLetter]
    /// Newest first.
    public let education: [AdherenceNote]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let found = try Patient.find(patient, of: context.facility, in: tx)
    return Answer(
      today: context.today, patient: found,
      now: try PatientReferBack.load(of: found, on: context.today, in: tx),
      letters: try ReferBackLetter.all(of: patient, at: context.facility, in: tx),
      education: try AdherenceNote.all(of: patient, at: context.facility, in: tx))
  }

  public func patientRead(_ result: Answer) -> PatientID? { result.patient.id }
}

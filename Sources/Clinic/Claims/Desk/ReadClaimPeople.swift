public import Store
public import Vocabulary

/// Whom a claim can name: the patient with a card, and the health workers of the Puskesmas.
public struct ReadClaimPeople: Query {
  public static let action = Action.manageClaims
  public let card: String?

  /// - Parameter card: as it was typed; blanks do not matter.
  public init(card: String? = nil) { self.card = card?.filter(\.isNumber) }

  public struct Answer: Sendable {
    /// Nil without a card, and when no patient has it.
    public let patient: Claim.Person?
    public let practitioners: [Practitioner]
    /// What is recorded of the patient's pregnancy, delivery and stay.
    public let facts: RecordedFacts
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let patient: Claim.Person? =
      if let card, !card.isEmpty {
        try tx.first(
          """
          SELECT id, name, sex, birth_date, jkn_number FROM patient
          WHERE facility = \(context.facility) AND jkn_number = \(card)
          """
        ) {
          Claim.Person(
            id: try $0["id"], name: try $0["name"], sex: try $0["sex"], birthDate: try $0["birth_date"],
            card: try $0["jkn_number"])
        }
      } else { nil }
    return Answer(
      patient: patient, practitioners: try Practitioner.all(of: context.facility, in: tx),
      facts: try patient.map { try RecordedFacts.find(of: $0.id, on: context.today, context, in: tx) }
        ?? RecordedFacts())
  }

  public func patientRead(_ answer: Answer) -> PatientID? { answer.patient?.id }
}

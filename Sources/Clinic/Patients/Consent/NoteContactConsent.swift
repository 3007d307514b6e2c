import Journal
public import Store
public import Vocabulary

/// Writes down what a patient answered when asked whether the Puskesmas may call or write.
public struct NoteContactConsent: Command {
  public static let action = Action.changePatient
  public let patient: PatientID
  public let given: Bool

  public init(_ patient: PatientID, given: Bool) {
    self.patient = patient
    self.given = given
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    _ = try Patient.find(patient, of: context.facility, in: tx)
    if let known = try ContactConsent.find(patient, of: context.facility, in: tx), known.given == given {
      return Performed((), nil)
    }
    try tx.execute(
      """
      INSERT INTO contact_consent (facility, patient, at, given, account, author)
      VALUES (\(context.facility), \(patient), \(context.now), \(given), \(context.actor.account),
        \(context.actor.name))
      """)
    let fact = try Fact(
      FactKind.contactConsentNoted, patient: patient, payload: ["given": given ? "yes" : "no"])
    return Performed((), fact)
  }
}

public import Store
public import Vocabulary

/// What a patient answered about being contacted.
public struct ReadContactConsent: Query {
  public static let action = Action.readPatient
  public let patient: PatientID

  public init(_ patient: PatientID) { self.patient = patient }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> ContactConsent? {
    try ContactConsent.find(patient, of: context.facility, in: tx)
  }
}

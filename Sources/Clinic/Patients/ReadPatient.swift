public import Store
public import Vocabulary

/// A patient's page: data, family, visits, and for those who may see it who read the record. The reading is journalled.
public struct ReadPatient: Query {
  public static let action = Action.readPatient

  public let patient: PatientID

  public init(_ patient: PatientID) { self.patient = patient }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> PatientPage {
    let found = try Patient.find(patient, of: context.facility, in: tx)
    return PatientPage(
      patient: found, mother: try found.mother.flatMap { try Patient.find($0, in: tx) },
      family: try found.family(in: tx), visits: try VisitLine.latest(of: patient, limit: 50, in: tx),
      readers: Access.allows(context.actor, .readJournal) ? try RecordReader.latest(of: patient, in: tx) : nil
    )
  }

  public func patientRead(_ result: PatientPage) -> PatientID? { result.patient.id }
}

/// What `ReadPatient` answers.
public struct PatientPage: Sendable {
  public let patient: Patient
  public let mother: Patient?
  /// The others on the same family card, oldest first.
  public let family: [Patient]
  /// The newest fifty, newest first.
  public let visits: [VisitLine]
  /// Who did and read what, newest first; `nil` for those who may not see it.
  public let readers: [RecordReader]?
}

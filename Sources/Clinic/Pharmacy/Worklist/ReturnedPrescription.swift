public import Store
public import Vocabulary

/// One prescription that came back, for the prescriber who mends it.
public struct ReturnedPrescription: Query {
  public static let action = Action.prescribe

  public struct Result: Sendable {
    public let prescription: Prescription
    public let record: EncounterRecord
    public let today: CalendarDate
  }

  public let prescription: PrescriptionID

  public init(_ prescription: PrescriptionID) { self.prescription = prescription }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let found = try Prescription.find(prescription, of: context.facility, in: tx)
    return Result(
      prescription: found, record: try EncounterRecord.load(found.encounter, in: tx), today: context.today)
  }

  public func patientRead(_ result: Result) -> PatientID? { result.record.patient.id }
}

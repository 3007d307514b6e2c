public import Store
public import Vocabulary

/// A prescription that is collected elsewhere, with the specialist's letter it repeats: what its copy for the apotek says
/// (PRO-15, PHA-07).
public struct ReadPrescriptionCopy: Query {
  public static let action = Action.readRecord
  public let prescription: PrescriptionID

  public init(_ prescription: PrescriptionID) { self.prescription = prescription }

  public struct Answer: Sendable {
    public let record: EncounterRecord
    public let prescription: Prescription
    public let letter: ReferBackLetter
    public let place: String
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let found = try Prescription.find(prescription, of: context.facility, in: tx)
    guard let collection = found.collection else { throw Refusal.notFound("Salinan resep") }
    return Answer(
      record: try EncounterRecord.load(found.encounter, in: tx), prescription: found,
      letter: try ReferBackLetter.find(collection.letter, of: context.facility, in: tx),
      place: collection.place)
  }

  public func patientRead(_ result: Answer) -> PatientID? { result.record.patient.id }
}

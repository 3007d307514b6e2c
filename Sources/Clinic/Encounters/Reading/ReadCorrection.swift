public import Store
public import Vocabulary

/// A signed record as it would be typed: what a correction starts from.
public struct ReadCorrection: Query {
  public static let action = Action.correctRecord

  public struct Result: Sendable {
    public let record: EncounterRecord
    public let form: ExaminationForm
    /// The head of the facility must have agreed.
    public let needsApproval: Bool
  }

  public let encounter: EncounterID

  public init(encounter: EncounterID) { self.encounter = encounter }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    guard visit.isSigned else {
      throw Refusal.conflict("Rekam medis ini belum ditandatangani; ubah langsung isinya.")
    }
    let examination = try Examination.load(RecordVersion(visit), in: tx)
    let record = try EncounterRecord.load(encounter, in: tx)
    let late = record.signatures.first.map { context.now - $0.at > CorrectRecord.freelyFor } ?? false
    return Result(
      record: record, form: ExaminationForm(examination, items: []), needsApproval: late)
  }

  public func patientRead(_ result: Result) -> PatientID? { result.record.patient.id }
}

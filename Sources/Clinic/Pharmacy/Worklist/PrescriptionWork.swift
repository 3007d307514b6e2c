public import Store
public import Vocabulary

/// One prescription with everything the pharmacist needs to see; opening it is journalled as reading the record.
public struct PrescriptionWork: Query {
  public static let action = Action.reviewPrescription

  public struct Result: Sendable {
    public let prescription: Prescription
    public let record: EncounterRecord
    public let concerns: [PrescriptionConcern]
    /// By link id of Q0007.
    public let advice: [String: ReviewAdvice]
    /// By line: what lies on the shelf and lasts to the end of the treatment, at most what was prescribed.
    public let available: [Int: Int]
    public let trail: PrescriptionTrail
    /// The refer-back letters in force at the visit: what the specialist prescribed, and where it is collected.
    public let referBack: [ReferBackLetter]
    public let now: Instant
    public let today: CalendarDate

    public var stage: PharmacyStage? { PharmacyStage(prescription) }
  }

  public let prescription: PrescriptionID

  public init(_ prescription: PrescriptionID) { self.prescription = prescription }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let found = try Prescription.find(prescription, of: context.facility, in: tx)
    let record = try EncounterRecord.load(found.encounter, in: tx)
    let concerns = PrescriptionConcern.all(
      found.items, allergies: record.allergies,
      active: try ActiveMedication.all(
        of: record.patient.id, on: context.today, besides: found.id, in: tx))
    let available = try available(found, in: tx, context)
    let known = ReviewAdvice.Case(
      prescription: found, record: record, concerns: concerns, available: available, today: context.today,
      zone: context.zone)
    return Result(
      prescription: found, record: record, concerns: concerns, advice: ReviewAdvice.all(known),
      available: available, trail: try PrescriptionTrail.find(found.id, in: tx),
      referBack: try PatientReferBack.load(of: record.patient, on: record.encounter.day, in: tx).letters,
      now: context.now, today: context.today)
  }

  public func patientRead(_ result: Result) -> PatientID? { result.record.patient.id }

  /// Two lines of the same drug share its stock.
  private func available(
    _ found: Prescription, in tx: ReadTransaction, _ context: Context
  ) throws -> [Int: Int] {
    var spoken: [StockBatchID: Int] = [:]
    var available: [Int: Int] = [:]
    for item in found.items {
      let last = context.today.adding(days: item.days - 1)
      let batches = try StockBatch.usable(item.drug.code, until: last, of: context.facility, in: tx)
        .map { batch in
          var left = batch
          left.quantity -= spoken[batch.id] ?? 0
          return left
        }
      let takes = FirstExpiredFirst.plan(item.quantity, from: batches, lasting: last)
      for take in takes { spoken[take.batch.id, default: 0] += take.quantity }
      available[item.line] = takes.reduce(0) { $0 + $1.quantity }
    }
    return available
  }
}

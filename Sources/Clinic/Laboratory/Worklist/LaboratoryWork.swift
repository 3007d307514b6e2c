public import Store
public import Vocabulary

/// One order with everything the analyst needs to see; opening it is journalled as reading the record.
public struct LaboratoryWork: Query {
  public static let action = Action.workLaboratory

  public struct Result: Sendable {
    public let order: LaboratoryOrder
    public let record: EncounterRecord
    public let calls: [CriticalCall]
    /// Every version of every result, oldest first.
    public let history: [LaboratoryResult]
    public let now: Instant
    public let today: CalendarDate

    public var stage: LaboratoryStage? { LaboratoryStage(order) }
  }

  public let order: LaboratoryOrderID

  public init(_ order: LaboratoryOrderID) { self.order = order }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let found = try LaboratoryOrder.find(order, of: context.facility, in: tx)
    return Result(
      order: found, record: try EncounterRecord.load(found.encounter, in: tx),
      calls: try CriticalCall.all(of: found.id, at: context.facility, in: tx),
      history: try LaboratoryResult.history(of: found.id, at: context.facility, in: tx), now: context.now,
      today: context.today)
  }

  public func patientRead(_ result: Result) -> PatientID? { result.record.patient.id }
}

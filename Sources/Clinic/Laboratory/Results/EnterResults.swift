import Journal
public import Store
public import Vocabulary

/// The analyst writes down what was measured, before the report is released.
public struct EnterResults: Command {
  public static let action = Action.workLaboratory

  public let order: LaboratoryOrderID
  /// As typed; blank ones are left for later.
  public let values: [ServiceRequestID: String]

  public init(order: LaboratoryOrderID, values: [ServiceRequestID: String]) {
    self.order = order
    self.values = values
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let by = try context.healthWorker
    let found = try LaboratoryOrder.find(order, of: context.facility, in: tx)
    guard [.ordered, .collected, .resulted].contains(found.state) else {
      throw Refusal.conflict("Hasil \(found.number) sudah dilaporkan. Gunakan koreksi dengan alasan.")
    }
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    let patient = try Patient.find(visit.patient, of: context.facility, in: tx)
    let kept = try ResultEntry(order: found, patient: patient, by: by, context: context)
      .keep(values, in: tx)
    guard kept > 0 else { return Performed((), nil) }
    let results = try LaboratoryResult.latest(of: found.id, at: context.facility, in: tx)
    try found.move(
      to: results.count == found.requests.count ? .resulted : found.state, in: tx, context)
    return Performed((), try found.fact(FactKind.laboratoryResulted, visit))
  }
}

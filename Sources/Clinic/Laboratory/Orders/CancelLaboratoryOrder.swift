import Journal
public import Store
public import Vocabulary

/// Takes back an order of which nothing was collected, with the reason.
public struct CancelLaboratoryOrder: Command {
  public static let action = Action.workLaboratory

  public let order: LaboratoryOrderID
  public let reason: String

  public init(order: LaboratoryOrderID, reason: String) {
    self.order = order
    self.reason = reason
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let reason = reason.trimmingBlanks
    guard !reason.isEmpty else {
      throw Problems([Problem(field: "reason", "Tulis mengapa permintaan ini dibatalkan.")])
    }
    let found = try LaboratoryOrder.find(order, of: context.facility, in: tx)
    guard found.state == .ordered, found.specimens.isEmpty else {
      throw Refusal.conflict("Spesimen sudah diambil; permintaan ini tidak dapat dibatalkan lagi.")
    }
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    try found.move(to: .cancelled, in: tx, context)
    try tx.execute("UPDATE laboratory_order SET cancel_reason = \(reason) WHERE id = \(order)")
    try ServiceRoom.finish(visit, .laboratory, at: context.now, in: tx)
    return Performed((), try found.fact(FactKind.laboratoryCancelled, visit))
  }
}

import Journal
public import Store
public import Vocabulary

/// Sends again what a person has mended.
public struct ResendDelivery: Command {
  public static let action = Action.resendDelivery
  public let id: DeliveryID

  public init(id: DeliveryID) { self.id = id }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let owner: FacilityID? = try tx.value("SELECT facility FROM delivery WHERE id = \(id)")
    guard owner == context.facility else { throw Refusal.notFound("Kiriman") }
    guard try DeliveryDesk.resend(id, at: context.now, in: tx) else {
      throw Refusal.conflict("Kiriman ini sedang dikirim atau sudah terkirim.")
    }
    return Performed((), try Fact("delivery.resent", subject: "Delivery/\(id)"))
  }
}

import Journal
import Store
import Vocabulary

/// What waited for credentials goes on as soon as they can be used, not when its pause is over.
enum HeldDeliveries {
  static func release(
    _ destinations: [String] = ["pcare", "antrean", "satusehat"], of facility: FacilityID, at now: Instant,
    in tx: WriteTransaction
  ) throws {
    for destination in destinations {
      try DeliveryDesk.hurry(destination, of: facility, at: now, in: tx)
    }
  }
}

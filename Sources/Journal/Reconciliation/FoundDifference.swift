import Foundation
public import Store
public import Vocabulary

/// A difference as it was kept, and what became of it.
public struct FoundDifference: Sendable, Identifiable {
  public let id: DifferenceID
  public let difference: Difference
  public let settledAt: Instant?
  /// `resent` or `accepted`.
  public let settledAs: String?

  /// Reads the columns of `reconciliation_difference`.
  public init(_ row: Row) throws {
    id = try row["id"]
    settledAt = try row["settled_at"]
    settledAs = try row["settled_as"]
    let kind: String = try row["kind"]
    let fields: String = try row["fields"]
    difference = Difference(
      Difference.Kind(rawValue: kind) ?? .different, what: try row["what"], key: try row["key"],
      remoteID: try row["remote_id"], encounter: try row["encounter"],
      fields: (try? JSONDecoder().decode([Difference.Field].self, from: Data(fields.utf8))) ?? [],
      repairKey: try row["repair_key"])
  }

  /// Sends it again: what is missing on either side under its own key, so that what lies there is found and taken
  /// over; what differs under its repair key.
  /// - Returns: `false` when there is nothing to send for it.
  public func resend(
    to destination: String, of facility: FacilityID, at now: Instant, in tx: WriteTransaction
  ) throws -> Bool {
    guard settledAt == nil, difference.canBeResent, let key = difference.key else { return false }
    if difference.kind == .different, let repairKey = difference.repairKey, repairKey != key {
      try repair(key, under: repairKey, to: destination, of: facility, at: now, in: tx)
    } else {
      guard try DeliveryDesk.sendAgain(key, at: destination, of: facility, now: now, in: tx) else {
        return false
      }
    }
    try settle(as: "resent", at: now, in: tx)
    return true
  }

  private func repair(
    _ key: String, under repairKey: String, to destination: String, of facility: FacilityID, at now: Instant,
    in tx: WriteTransaction
  ) throws {
    let patient: PatientID? = try tx.value(
      """
      SELECT patient FROM delivery
      WHERE facility = \(facility) AND destination = \(destination) AND key = \(key)
      """)
    try DeliveryPlan.add(
      [
        PlannedDelivery(
          destination: destination, kind: difference.what, key: repairKey, facility: facility,
          patient: patient, encounter: difference.encounter, needs: [key])
      ], at: now, in: tx)
  }

  /// A person looked and lets it stand.
  public func accept(at now: Instant, in tx: WriteTransaction) throws {
    try settle(as: "accepted", at: now, in: tx)
  }

  private func settle(as word: String, at now: Instant, in tx: WriteTransaction) throws {
    try tx.execute(
      "UPDATE reconciliation_difference SET settled_at = \(now), settled_as = \(word) WHERE id = \(id)")
  }
}

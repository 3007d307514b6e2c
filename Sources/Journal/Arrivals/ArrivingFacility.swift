public import Store
public import Vocabulary

/// A facility whose data is coming in from another database: until all of it is there and checked, nothing is sent for
/// it, nothing follows from its journal, and nobody works there.
public enum ArrivingFacility {
  /// For `WHERE facility NOT IN …`: empty but for the hours of a move.
  public static let all: SQL = "(SELECT facility FROM arriving_facility)"

  /// Closes a facility's doors until `open`.
  public static func close(_ facility: FacilityID, for relocation: String, in tx: WriteTransaction) throws {
    try tx.execute(
      "INSERT INTO arriving_facility (facility, relocation) VALUES (\(facility), \(relocation))")
  }

  /// Lets everything begin, and tells those who wait for it.
  public static func open(_ relocation: String, in tx: WriteTransaction) throws {
    try tx.execute("DELETE FROM arriving_facility WHERE relocation = \(relocation)")
    tx.announce(Journal.topic)
    tx.announce(DeliveryPlan.topic)
  }
}

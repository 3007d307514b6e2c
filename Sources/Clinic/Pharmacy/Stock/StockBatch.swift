public import Vocabulary

/// What lies on the shelf of one drug with one lot number and one expiry date.
public struct StockBatch: Sendable, Hashable, Identifiable {
  public let id: StockBatchID
  public let facility: FacilityID
  public let drug: Drug
  public let lot: String
  /// The last day on which it may be used.
  public let expiresOn: CalendarDate
  /// In the drug's unit; never negative.
  public var quantity: Int
  public let receivedAt: Instant

  public init(
    id: StockBatchID, facility: FacilityID, drug: Drug, lot: String, expiresOn: CalendarDate,
    quantity: Int, receivedAt: Instant
  ) {
    self.id = id
    self.facility = facility
    self.drug = drug
    self.lot = lot
    self.expiresOn = expiresOn
    self.quantity = quantity
    self.receivedAt = receivedAt
  }

  public func isExpired(on day: CalendarDate) -> Bool { expiresOn < day }
}

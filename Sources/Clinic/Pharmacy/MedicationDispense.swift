public import Vocabulary

/// What was taken from one batch for one line. FHIR `MedicationDispense`.
public struct MedicationDispense: Sendable, Hashable, Identifiable {
  public let id: MedicationDispenseID
  public let request: MedicationRequestID
  public let batch: StockBatchID
  public let lot: String
  public let expiresOn: CalendarDate
  public let quantity: Int
  public let preparedAt: Instant
  public let by: PractitionerID

  public init(
    id: MedicationDispenseID, request: MedicationRequestID, batch: StockBatchID, lot: String,
    expiresOn: CalendarDate, quantity: Int, preparedAt: Instant, by: PractitionerID
  ) {
    self.id = id
    self.request = request
    self.batch = batch
    self.lot = lot
    self.expiresOn = expiresOn
    self.quantity = quantity
    self.preparedAt = preparedAt
    self.by = by
  }
}

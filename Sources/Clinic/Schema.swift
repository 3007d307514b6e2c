import Journal
public import Store

/// Every numbered step of the clinic's part of the database, with what it stands on.
public enum Schema {
  public static let migrations: [Migration] = [
    .counters,
    .journal,
    .deliveries,
    .facilities,
    .accounts,
    .referenceData,
    .patients,
    .encounters,
    .queue,
    .clinicalRecord,
    .workingRecord,
    .laboratoryOrders,
    .laboratoryResults,
    .prescriptions,
    .stock,
    .bookings,
  ]
}

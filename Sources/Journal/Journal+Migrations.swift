public import Store

extension Journal {
  /// Every numbered step of this floor, with the counters it stands on.
  public static let migrations: [Migration] = [
    .counters, .journal, .deliveries, .outages, .reconciliations, .deliveryHolders,
    .deliveryFacilities,
    .unreadableAnswers,
    .openDeliveries,
  ]
}

/// One change of the registry.
enum PCareEvent: Sendable, Hashable {
  case registered(PCareRegistration)
  case unregistered(PCareRegistration.Key)
  case visited(PCareVisit)
  case visitChanged(String, JSON)
  case visitRemoved(String)
  case itemAdded(PCareItemKind, visit: String, PCareVisit.Item)
  case itemChanged(PCareItemKind, visit: String, PCareVisit.Item)
  case itemRemoved(PCareItemKind, visit: String, Int)
  /// New, or changed where the number is known.
  case activitySaved(PCareActivity)
  case activityRemoved(String)
}

/// What may be added to a visit.
enum PCareItemKind: String, Sendable, Hashable, CaseIterable {
  case drug, procedure, mcu
}

/// One change of the registry.
enum PCareEvent: Sendable, Hashable {
  case registered(PCareRegistration)
  case unregistered(PCareRegistration.Key)
  case visited(PCareVisit)
  case visitChanged(String, JSON)
  case visitRemoved(String)
  case drugAdded(visit: String, PCareVisit.Item)
  case drugRemoved(visit: String, Int)
  case procedureAdded(visit: String, PCareVisit.Item)
  case procedureChanged(visit: String, PCareVisit.Item)
  case procedureRemoved(visit: String, Int)
}

/// Where one request is dealt with: what is known, what day it is, and what changes.
struct PCareDesk {
  var registry: PCareRegistry
  let today: PCareDay
  private(set) var events: [PCareEvent] = []

  init(registry: PCareRegistry, today: PCareDay) {
    self.registry = registry
    self.today = today
  }

  mutating func record(_ event: PCareEvent) {
    registry.apply(event)
    events.append(event)
  }
}

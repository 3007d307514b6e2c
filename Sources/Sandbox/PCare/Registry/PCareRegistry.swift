/// Everything P-Care keeps of this facility. Changed only through ``PCareEvent``, so that the same events give
/// the same registry after a restart.
struct PCareRegistry: Sendable {
  private(set) var registrations: [PCareRegistration.Key: PCareRegistration] = [:]
  private(set) var visits: [String: PCareVisit] = [:]
  /// By `eduId`.
  private(set) var activities: [String: PCareActivity] = [:]
  private var order: [PCareDay: [PCareRegistration.Key]] = [:]
  private var visitsOfCard: [String: [String]] = [:]
  private var queueNumbers: [String: Int] = [:]
  private var lastVisit = 0
  private var lastItem = 0
  private var lastActivity = 0

  func registrations(on day: PCareDay) -> [PCareRegistration] {
    order[day, default: []].compactMap { registrations[$0] }
  }

  /// Newest first.
  func visits(ofCard card: String) -> [PCareVisit] {
    visitsOfCard[card, default: []].reversed().compactMap { visits[$0] }
  }

  func nextQueueNumber(_ key: PCareRegistration.Key) -> Int { queueNumbers[counter(key), default: 0] + 1 }
  var nextVisit: Int { lastVisit + 1 }
  var nextItem: Int { lastItem + 1 }
  var nextActivity: Int { lastActivity + 1 }

  /// How many were referred to a hospital for that day.
  func referrals(to hospital: String, on day: PCareDay) -> Int {
    visits.values.count { visit in
      let referral = visit.message["rujukLanjut"]
      return referral?["kdppk"]?.string == hospital && referral?["tglEstRujuk"]?.string == day.text
    }
  }

  mutating func apply(_ event: PCareEvent) {
    switch event {
    case .registered(let registration): register(registration)
    case .unregistered(let key): unregister(key)
    case .visited(let visit): add(visit)
    case .visitChanged(let number, let message): visits[number]?.message = message
    case .visitRemoved(let number): removeVisit(number)
    case .itemAdded(let kind, let visit, let item):
      visits[visit]?[kind].append(item)
      lastItem = max(lastItem, item.number)
    case .itemChanged(let kind, let visit, let item):
      let index = visits[visit]?[kind].firstIndex { $0.number == item.number }
      if let index { visits[visit]?[kind][index] = item }
    case .itemRemoved(let kind, let visit, let number): visits[visit]?[kind].removeAll { $0.number == number }
    case .activitySaved(let activity):
      activities[activity.number] = activity
      lastActivity = max(lastActivity, Int(activity.number.suffix(7)) ?? 0)
    case .activityRemoved(let number): activities[number] = nil
    }
  }

  private mutating func register(_ registration: PCareRegistration) {
    let key = registration.key
    registrations[key] = registration
    order[key.day, default: []].append(key)
    let number = Int(registration.number.drop { !$0.isNumber }) ?? 0
    queueNumbers[counter(key)] = max(number, queueNumbers[counter(key), default: 0])
  }

  private mutating func unregister(_ key: PCareRegistration.Key) {
    registrations[key] = nil
    order[key.day]?.removeAll { $0 == key }
  }

  private mutating func add(_ visit: PCareVisit) {
    visits[visit.number] = visit
    visitsOfCard[visit.registration.card, default: []].append(visit.number)
    registrations[visit.registration]?.visit = visit.number
    lastVisit = max(lastVisit, Int(visit.number.suffix(6)) ?? 0)
  }

  /// The registration counts as new again; what an internal referral had made goes, unless it was served.
  private mutating func removeVisit(_ number: String) {
    guard let visit = visits.removeValue(forKey: number) else { return }
    visitsOfCard[visit.registration.card]?.removeAll { $0 == number }
    registrations[visit.registration]?.visit = nil
    if let referred = visit.referredTo, registrations[referred]?.visit == nil { unregister(referred) }
  }

  private func counter(_ key: PCareRegistration.Key) -> String { "\(key.day.text)|\(key.poli)" }
}

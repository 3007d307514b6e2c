/// How a change is kept in the state file.
extension PCareEvent {
  var json: JSON {
    switch self {
    case .registered(let registration):
      Self.record("registered", registration.key.json, registration.number, registration.message)
    case .unregistered(let key): ["event": "unregistered", "key": key.json]
    case .visited(let visit):
      Self.record("visited", visit.registration.json, visit.number, visit.message, visit.referredTo?.json)
    case .visitChanged(let number, let message): Self.record("visitChanged", .null, number, message)
    case .visitRemoved(let number): Self.record("visitRemoved", .null, number, .null)
    case .itemAdded(let kind, let visit, let item): Self.item("\(kind)Added", visit, item)
    case .itemChanged(let kind, let visit, let item): Self.item("\(kind)Changed", visit, item)
    case .itemRemoved(let kind, let visit, let number):
      Self.item("\(kind)Removed", visit, .init(number: number, message: .null))
    case .activitySaved(let activity): activity.json
    case .activityRemoved(let number): ["event": "activityRemoved", "number": .string(number)]
    }
  }

  /// Nil for a record that is none of ours.
  init?(_ json: JSON) {
    guard let name = json["event"]?.string else { return nil }
    let message = json["message"] ?? .null
    let item = PCareVisit.Item(number: json["item"]?.int ?? 0, message: message)
    let visit = json["visit"]?.string ?? ""
    let number = json["number"]?.string ?? ""
    let key = json["key"].flatMap(PCareRegistration.Key.init)
    switch name {
    case "registered":
      guard let key else { return nil }
      self = .registered(PCareRegistration(key: key, number: number, message: message))
    case "unregistered":
      guard let key else { return nil }
      self = .unregistered(key)
    case "visited":
      guard let key else { return nil }
      let referredTo = json["referredTo"].flatMap(PCareRegistration.Key.init)
      self = .visited(PCareVisit(number: number, registration: key, message: message, referredTo: referredTo))
    case "visitChanged": self = .visitChanged(number, message)
    case "visitRemoved": self = .visitRemoved(number)
    case "activitySaved":
      guard let activity = PCareActivity(json) else { return nil }
      self = .activitySaved(activity)
    case "activityRemoved": self = .activityRemoved(number)
    default:
      guard let change = Self.change(name, visit, item) else { return nil }
      self = change
    }
  }

  /// `drugAdded` and its like.
  private static func change(_ name: String, _ visit: String, _ item: PCareVisit.Item) -> PCareEvent? {
    guard let kind = PCareItemKind.allCases.first(where: { name.hasPrefix($0.rawValue) }) else { return nil }
    switch name.dropFirst(kind.rawValue.count) {
    case "Added": return .itemAdded(kind, visit: visit, item)
    case "Changed": return .itemChanged(kind, visit: visit, item)
    case "Removed": return .itemRemoved(kind, visit: visit, item.number)
    default: return nil
    }
  }

  private static func record(
    _ event: String, _ key: JSON, _ number: String, _ message: JSON, _ referredTo: JSON? = nil
  ) -> JSON {
    [
      "event": .string(event), "key": key, "number": .string(number), "message": message,
      "referredTo": referredTo ?? .null,
    ]
  }

  private static func item(_ event: String, _ visit: String, _ item: PCareVisit.Item) -> JSON {
    [
      "event": .string(event), "visit": .string(visit), "item": .number(String(item.number)),
      "message": item.message,
    ]
  }
}

extension PCareRegistration.Key {
  fileprivate var json: JSON { ["card": .string(card), "day": .string(day.text), "poli": .string(poli)] }

  fileprivate init?(_ json: JSON) {
    guard let card = json["card"]?.string, let poli = json["poli"]?.string,
      let day = json["day"]?.string.flatMap(PCareDay.init)
    else { return nil }
    self.init(card: card, day: day, poli: poli)
  }
}

extension PCareActivity {
  fileprivate var json: JSON {
    [
      "event": "activitySaved", "number": .string(number), "day": .string(day.text), "message": message,
      "participants": .array(participants.map { .string($0) }),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let number = json["number"]?.string, let day = json["day"]?.string.flatMap(PCareDay.init) else {
      return nil
    }
    let cards = json["participants"]?.array?.compactMap(\.string) ?? []
    self.init(number: number, day: day, message: json["message"] ?? .null, participants: cards)
  }
}

extension PCareVisitSending {
  /// Which of the numbers found at P-Care is this thing's. A visit may hold the same drug twice and P-Care does not
  /// refuse doubles: numbers that belong to another delivery are left out. What is left is this one's, because of
  /// several alike only one is on its way at a time (`PCareTwins`).
  func unclaimed(_ found: [String], by item: PCareItem, among alike: [PCareItem]) -> String? {
    let claimed = Set(alike.filter { $0 != item }.compactMap { names[$0.key] })
    return found.first { !claimed.contains($0) }
  }

  /// What looks the same is looked for one after the other, as it was sent: when P-Care lost a visit, all its things
  /// are on their way again, and two of them at once would find the same entry.
  func awaitTwin(_ twin: PCareItem?) throws(PCareObstacle) {
    guard let twin, names[twin.key] == nil else { return }
    throw .missing(twin)
  }
}

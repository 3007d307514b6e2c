extension PCareVisitSending {
  /// Which of the numbers found at P-Care is this thing's. A visit may hold the same drug twice and P-Care does not
  /// refuse doubles: numbers that belong to another delivery are left out, and of several alike that still have none
  /// the first takes the first.
  func unclaimed(_ found: [String], by item: PCareItem, among alike: [PCareItem]) -> String? {
    let claimed = Set(alike.filter { $0 != item }.compactMap { names[$0.key] })
    let free = found.filter { !claimed.contains($0) }
    let waiting = alike.filter { $0 == item || names[$0.key] == nil }
    guard let rank = waiting.firstIndex(of: item), free.indices.contains(rank) else { return nil }
    return free[rank]
  }
}

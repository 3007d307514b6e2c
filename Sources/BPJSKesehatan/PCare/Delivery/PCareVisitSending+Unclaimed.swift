extension PCareVisitSending {
  /// Which of the numbers found at P-Care is this thing's. A visit may hold the same drug twice and P-Care does not
  /// refuse doubles: numbers that belong to another delivery are left out. What is left is this one's, because of
  /// several alike only one is on its way at a time (`PCareTwins`).
  func unclaimed(_ found: [String], by item: PCareItem, among alike: [PCareItem]) -> String? {
    let claimed = Set(alike.filter { $0 != item }.compactMap { names[$0.key] })
    return found.first { !claimed.contains($0) }
  }
}

public import Vocabulary

/// Referrals that serve somebody else than the patient (Ps.12(1)b.5).
extension FraudRule {
  func unmeasuredReferral(_ visits: [FraudVisit]) -> [FraudHit] {
    visits.compactMap { visit in
      guard let place = visit.referredTo, visit.measures.isEmpty else { return nil }
      return hit(visit, "Dirujuk ke \(place) tanpa satu pun hasil ukur.")
    }
  }

  /// Nearly all of a signer's referrals go to one place.
  func steeredReferral(_ visits: [FraudVisit]) -> [FraudHit] {
    let (least, percent) = (limit(.referrals), limit(.percent))
    let referred = visits.filter { $0.referredTo != nil }
    let months = Dictionary(grouping: referred) { "\($0.author.text)/\($0.day.firstOfMonth.iso)" }
    return months.flatMap { subject, month -> [FraudHit] in
      guard month.count >= least else { return [] }
      return Dictionary(grouping: month) { $0.referredTo ?? "" }.compactMap { place, there in
        guard there.count * 100 >= percent * month.count, let last = there.last else { return nil }
        return FraudHit(
          code, subject: "\(subject)/\(place)", on: last.day,
          "\(there.count) dari \(month.count) rujukan \(last.authorName) bulan ini ke \(place).",
          visits: there.map(\.id))
      }
    }
  }
}

/// Improper moves of participants (Ps.12(1)b.4).
extension FraudRule {
  /// - Parameters:
  ///   - joined: participants who are new in this month's list.
  ///   - left: those who no longer are in it.
  ///   - before: how many were in the list before.
  public func massMove(joined: Int, left: Int, before: Int, month: CalendarDate) -> FraudHit? {
    let moved = max(joined, left)
    guard before > 0, moved >= limit(.participants), moved * 100 >= limit(.percent) * before else {
      return nil
    }
    return FraudHit(
      code, subject: month.firstOfMonth.iso, on: month.firstOfMonth,
      "\(joined) peserta masuk dan \(left) keluar dari \(before) peserta; batasnya \(limit(.percent))%.",
      visits: [])
  }
}

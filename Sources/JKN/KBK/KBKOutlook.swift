public import Vocabulary

/// What moves the three ratings from where they stand now: the cockpit's "23 kontak lagi".
public struct KBKOutlook: Hashable, Sendable {
  /// More participants with a contact for the next better rating; `nil` when it cannot be better.
  public let contactsToNext: Int64?
  /// More controlled patients of one disease alone for the next better rating.
  public let dmControlledToNext: Int64?
  public let htControlledToNext: Int64?
  /// Further non-specialist referrals without TACC that the present rating still bears; `nil` when it is the worst already.
  public let referralsLeft: Int64?
  /// How many of the month's non-specialist referrals without TACC are too many for the next better rating; `nil` when it
  /// cannot be better.
  public let referralsOver: Int64?
}

extension AgreementTerms {
  /// - Throws: when a part is larger than its whole.
  public func outlook(_ counts: KBKCounts) throws(Problem) -> KBKOutlook {
    let now = kbk(try KBKRatios(counts))
    func rating(_ indicator: KBKIndicator, _ change: (inout KBKCounts) -> Void) -> Int {
      var changed = counts
      change(&changed)
      guard let ratios = try? KBKRatios(changed) else { return 0 }
      return kbk(ratios).rating(of: indicator)
    }
    func more(
      _ most: Int64, _ indicator: KBKIndicator, _ change: (inout KBKCounts, Int64) -> Void
    ) -> Int64? {
      smallest(in: 1...max(1, most)) { amount in
        amount <= most && rating(indicator) { change(&$0, amount) } > now.rating(of: indicator)
      }
    }
    let firstTooMany = smallest(in: 1...1_000_000) { amount in
      let changed = rating(.referralRatio) {
        $0.referrals += amount
        $0.nonSpecialistReferrals += amount
      }
      return changed < now.rating(of: .referralRatio)
    }
    return KBKOutlook(
      contactsToNext: more(counts.registered - counts.contacts, .contactRate) { $0.contacts += $1 },
      dmControlledToNext: more(counts.dmDiagnosed - counts.dmControlled, .prolanisRatio) {
        $0.dmControlled += $1
      },
      htControlledToNext: more(counts.htDiagnosed - counts.htControlled, .prolanisRatio) {
        $0.htControlled += $1
      },
      referralsLeft: firstTooMany.map { $0 - 1 },
      referralsOver: more(counts.nonSpecialistReferrals - counts.taccReferrals, .referralRatio) {
        $0.taccReferrals += $1
      })
  }

  /// What is paid once one indicator has its next better rating and the others stay as they are.
  ///
  /// - Returns: percent of the tariff; `nil` when the rating cannot be better.
  public func percentAtNextRating(of indicator: KBKIndicator, from now: KBK) -> Int? {
    var ratings = now.ratings
    let bands = indicator.terms(in: kbk).bands
    let better = bands.map(\.rating).filter { $0 > now.rating(of: indicator) }
    guard let next = better.min() else { return nil }
    ratings[indicator.rawValue] = next
    return kbk.percent(scoreTenths: kbk.score(ofRatings: ratings))
  }

  /// The first number for which `holds`, which never stops holding once it does.
  private func smallest(in range: ClosedRange<Int64>, where holds: (Int64) -> Bool) -> Int64? {
    guard holds(range.upperBound) else { return nil }
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

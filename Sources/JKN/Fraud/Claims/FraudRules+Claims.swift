import Vocabulary

extension FraudRules {
  /// Everything the rules find in the claim lines of one month of one facility, by day. Their order does not matter.
  public func hits(inClaims claims: [FraudClaim], on ground: FraudGround) -> [FraudHit] {
    let ordered = claims.sorted { ($0.day, $0.number, $0.id) < ($1.day, $1.number, $1.id) }
    var hits: [FraudHit] = []
    for rule in all { hits += rule.hits(inClaims: ordered, on: ground) }
    return hits.sorted { ($0.day, $0.rule.rawValue, $0.subject) < ($1.day, $1.rule.rawValue, $1.subject) }
  }
}

extension FraudRule {
  /// By the rule itself; those about visits find nothing in claims.
  fileprivate func hits(inClaims claims: [FraudClaim], on ground: FraudGround) -> [FraudHit] {
    switch code {
    case .claimNoVisit: claimNoVisit(claims)
    case .claimTwice: claimTwice(claims)
    case .claimUnsupported: claimUnsupported(claims)
    case .claimUpcoded: claimUpcoded(claims)
    case .claimAfterDeath: claimAfterDeath(claims)
    case .claimElsewhere: claimElsewhere(claims, ground.elsewhere)
    case .claimOverlap: claimOverlap(claims)
    case .claimLicence: claimLicence(claims)
    case .claimOffDuty: claimOffDuty(claims, ground.weekdays)
    case .claimScope: claimScope(claims, ground.scope)
    case .claimCrowd: claimCrowd(claims)
    case .claimMonthEnd: claimMonthEnd(claims)
    case .noContent, .bulkEntry, .outsideHours, .diagnosisOnly, .sameDay, .twoPlaces, .afterDeath,
      .wrongPerson,
      .clonedFindings, .frequent, .licence, .offDuty, .massMove, .steeredReferral, .unmeasuredReferral,
      .dutyNotDone, .notReported, .changeNotReported, .generatedAccount:
      []
    }
  }

  /// One hit about one line.
  func hit(_ claim: FraudClaim, _ explanation: String) -> FraudHit {
    FraudHit(
      code, subject: claim.id, on: claim.day, explanation, visits: claim.visits, claims: [claim.id])
  }

  /// One hit about several.
  func hit(_ claims: [FraudClaim], subject: String, on day: CalendarDate, _ explanation: String) -> FraudHit {
    FraudHit(
      code, subject: subject, on: day, explanation, visits: Array(Set(claims.flatMap(\.visits))),
      claims: claims.map(\.id))
  }
}

import Vocabulary

extension FraudRules {
  /// Everything the rules find in the visits of one month of one facility, by day. The order of the visits does not matter.
  public func hits(in visits: [FraudVisit], on ground: FraudGround) -> [FraudHit] {
    let ordered = visits.sorted { ($0.arrivedAt, $0.id) < ($1.arrivedAt, $1.id) }
    var hits: [FraudHit] = []
    for rule in all { hits += rule.hits(in: ordered, on: ground) }
    return hits.sorted { ($0.day, $0.rule.rawValue, $0.subject) < ($1.day, $1.rule.rawValue, $1.subject) }
  }
}

extension FraudRule {
  /// By the rule itself; those about contacts and the list of participants are found where these are read.
  fileprivate func hits(in visits: [FraudVisit], on ground: FraudGround) -> [FraudHit] {
    switch code {
    case .diagnosisOnly: diagnosisOnly(visits)
    case .sameDay: sameDay(visits)
    case .twoPlaces: twoPlaces(visits, ground.elsewhere)
    case .afterDeath: afterDeath(visits)
    case .wrongPerson: wrongPerson(visits)
    case .clonedFindings: clonedFindings(visits)
    case .frequent: frequent(visits)
    case .licence: withoutLicence(visits, ground.licences)
    case .offDuty: offDuty(visits, ground.weekdays)
    case .steeredReferral: steeredReferral(visits)
    case .unmeasuredReferral: unmeasuredReferral(visits)
    case .dutyNotDone: dutyNotDone(visits, ground.duties)
    case .notReported: notReported(visits, ground.reported, asOf: ground.today)
    case .changeNotReported: changeNotReported(ground.changes, asOf: ground.today)
    case .generatedAccount: generated(visits, ground.signerDays)
    case .noContent, .bulkEntry, .outsideHours, .massMove: []
    case .claimNoVisit, .claimTwice, .claimUnsupported, .claimUpcoded, .claimAfterDeath, .claimElsewhere,
      .claimOverlap, .claimLicence, .claimOffDuty, .claimScope, .claimCrowd, .claimMonthEnd:
      []
    }
  }

  /// One hit about one visit.
  func hit(_ visit: FraudVisit, _ explanation: String) -> FraudHit {
    FraudHit(code, subject: visit.id.text, on: visit.day, explanation, visits: [visit.id])
  }
}

import Vocabulary

/// The checks before submission over any number of services at once (CLM-17): each is priced by its rule and looked at
/// beside the earlier services of the same person or club.
public struct ClaimCheck: Sendable {
  private let ground: ClaimGround

  public init(_ ground: ClaimGround) { self.ground = ground }

  /// - Parameter services: those to be checked and, settled ones included, everything of the same people that uses up a
  ///   turn; in any order.
  /// - Returns: the result of each by its id.
  public func callAsFunction(_ services: [ClaimedService]) -> [String: CheckedClaim] {
    var checked: [String: CheckedClaim] = [:]
    checked.reserveCapacity(services.count)
    for group in Dictionary(grouping: services, by: \.subject).values {
      let sent = group.filter(\.isSettled)
      var past: [ClaimedService] = []
      for service in group.sorted(by: Self.order) {
        let result = check(service, past, sent)
        checked[service.id] = result
        if service.isSettled || !result.lines.isEmpty { past.append(service) }
      }
    }
    return checked
  }

  /// On one day what was sent goes before what is new, and a delivery before the stay it carries.
  private static func order(_ a: ClaimedService, _ b: ClaimedService) -> Bool {
    if a.day != b.day { return a.day < b.day }
    if a.isSettled != b.isSettled { return a.isSettled }
    return a.isDelivery != b.isDelivery ? a.isDelivery : a.id < b.id
  }

  private func check(
    _ service: ClaimedService, _ past: [ClaimedService], _ sent: [ClaimedService]
  ) -> CheckedClaim {
    let terms = ground.terms(service.day)
    let price = ClaimPrice(service, past: past, terms, ground)
    let codes = price.codes
    let evidence = ground.evidence.items(for: codes, under: terms)
    let expiry = terms.claimExpiry(
      service.isClub ? .club : .nonCapitation, serviceEnded: service.day, completeOn: service.completeOn,
      asOf: ground.today)
    var findings = price.findings
    if !service.isSettled {
      let file = ClaimFileCheck(service, terms, ground)
      findings += file.duplicate(codes, price.pastCodes) + file.carried(by: sent)
      findings += file.permit + file.evidence(evidence) + file.agreement + file.expiry(expiry)
    }
    return CheckedClaim(
      lines: price.lines, findings: findings, explanation: price.explanation, expiry: expiry,
      evidence: evidence, documents: evidence.count { service.evidence.contains($0.code) })
  }
}

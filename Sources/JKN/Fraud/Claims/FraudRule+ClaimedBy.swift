import Vocabulary

/// Lines of somebody who may not, or was not there, and of what the facility is not there for (Ps.6(5), Ps.12(1)b.2–3).
extension FraudRule {
  func claimLicence(_ claims: [FraudClaim]) -> [FraudHit] {
    byPerformer(
      claims.filter { claim in !claim.service.permit.licences.contains { $0.contains(claim.day) } }
    ).compactMap { subject, day in
      guard let first = day.first else { return nil }
      return hit(
        day, subject: subject, on: first.day,
        "\(first.service.permit.holder) melayani \(day.count) klaim tanpa SIP yang berlaku pada hari itu.")
    }
  }

  /// Birth, the way to a hospital and a stay keep no hours; a network facility has its own.
  func claimOffDuty(_ claims: [FraudClaim], _ weekdays: [PractitionerID: Set<Int>]) -> [FraudHit] {
    let off = claims.filter { claim in
      guard !Self.isAnytime(claim.service.service), !claim.service.permit.isNetwork,
        let practitioner = claim.practitioner, let days = weekdays[practitioner]
      else { return false }
      return !days.contains(claim.day.weekday)
    }
    return byPerformer(off).compactMap { subject, day in
      guard let first = day.first else { return nil }
      return hit(
        day, subject: subject, on: first.day,
        "\(first.service.permit.holder) menjadi pelaksana \(day.count) klaim pada hari yang tidak ada di jadwal praktiknya."
      )
    }
  }

  private static func isAnytime(_ service: ClaimService) -> Bool {
    switch service {
    case .delivery, .inpatient: true
    case .tariff(let plain): plain.code == "PRAR" || plain.code.hasPrefix("AMB")
    case .antenatal, .postnatal, .prosthesis, .club: false
    }
  }

  func claimScope(_ claims: [FraudClaim], _ scope: FraudGround.Scope) -> [FraudHit] {
    claims.compactMap { claim in Self.beyond(claim, scope).map { hit(claim, "\(claim.number): \($0)") } }
  }

  private static func beyond(_ claim: FraudClaim, _ scope: FraudGround.Scope) -> String? {
    let permit = claim.service.permit
    if permit.isNetwork, !permit.isAgreed(on: claim.day) {
      return "perjanjian jejaring \(permit.holder) tidak berlaku pada \(claim.day.iso)."
    }
    switch claim.service.service {
    case .inpatient where !scope.hasBeds && !permit.isNetwork:
      return "rawat inap diklaim, tetapi Puskesmas tidak terdaftar mempunyai tempat tidur."
    case .delivery(let birth) where birth.complication && !scope.isPONED && !permit.isNetwork:
      return "persalinan dengan komplikasi diklaim, tetapi Puskesmas tidak terdaftar PONED."
    default: return nil
    }
  }
}

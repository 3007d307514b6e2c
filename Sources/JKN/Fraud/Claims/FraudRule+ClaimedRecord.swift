import Vocabulary

/// Lines that the records do not bear (Ps.12(1)b.1: fictitious claims).
extension FraudRule {
  /// A network facility and a club keep their own records.
  func claimNoVisit(_ claims: [FraudClaim]) -> [FraudHit] {
    claims.filter { $0.patient != nil && !$0.service.permit.isNetwork && $0.visits.isEmpty }.map { claim in
      hit(
        claim,
        "\(claim.number): \(claim.service.service.word) diklaim pada \(claim.day.iso), tetapi tidak ada kunjungan pasien itu "
          + "yang ditandatangani \(claim.isStay ? "selama hari rawatnya" : "pada hari itu").")
    }
  }

  func claimUnsupported(_ claims: [FraudClaim]) -> [FraudHit] {
    claims.compactMap { claim in
      guard let record = claim.record, record.showsService == false else { return nil }
      return hit(
        claim,
        "\(claim.number): \(claim.service.service.word) diklaim, tetapi diagnosis, tindakan, dan laboratorium kunjungan hari itu "
          + "tidak memuatnya.\(Self.sought(record.sought.service))")
    }
  }

  /// By which sets of signs was looked.
  private static func sought(_ words: String, of what: String = "") -> String {
    words.isEmpty ? "" : " Tanda\(what.isEmpty ? "" : " \(what)") yang dicari: \(words)."
  }

  /// Paid higher than the record bears: an ultrasound, a complication or a doctor that is not in it.
  func claimUpcoded(_ claims: [FraudClaim]) -> [FraudHit] {
    claims.compactMap { claim in
      guard let record = claim.record else { return nil }
      var claimed: [String] = []
      var sought = ""
      switch claim.service.service {
      case .antenatal(let visit):
        if visit.ultrasound, !record.showsUltrasound {
          claimed.append("USG")
          sought += Self.sought(record.sought.ultrasound, of: "USG")
        }
        claimed += Self.rank(claim, record)
      case .delivery(let birth):
        if birth.complication, !record.showsComplication {
          claimed.append("komplikasi persalinan")
          sought += Self.sought(record.sought.complication, of: "komplikasi")
        }
      case .postnatal: claimed += Self.rank(claim, record)
      case .tariff, .inpatient, .prosthesis, .club: break
      }
      guard !claimed.isEmpty else { return nil }
      return hit(
        claim,
        "\(claim.number) diklaim dengan \(claimed.joined(separator: " dan ")) yang tidak ada di rekam medis.\(sought)"
      )
    }
  }

  /// A doctor on the claim where the record was signed by somebody who is paid less.
  private static func rank(_ claim: FraudClaim, _ record: FraudClaim.Record) -> [String] {
    guard claim.service.performer == .doctor, record.signer != .doctor else { return [] }
    return ["pelayanan dokter (ditandatangani \(record.signer.word) \(record.signerName))"]
  }

  func claimAfterDeath(_ claims: [FraudClaim]) -> [FraudHit] {
    claims.compactMap { claim in
      guard let died = claim.deceasedOn, claim.day > died else { return nil }
      return hit(
        claim,
        "\(claim.number): \(claim.service.service.word) diklaim \(claim.day.days(since: died)) hari sesudah tanggal meninggal "
          + "\(died.iso).")
    }
  }

  /// The patient was served elsewhere: on the day of a line without a visit here, or in the midst of a stay.
  func claimElsewhere(_ claims: [FraudClaim], _ elsewhere: [FraudGround.Elsewhere]) -> [FraudHit] {
    let others = Dictionary(grouping: elsewhere, by: \.nik)
    return claims.compactMap { claim in
      guard let nik = claim.nik, let visits = others[nik] else { return nil }
      let other = visits.sorted { $0.arrivedAt < $1.arrivedAt }.first { visit in
        if claim.isStay { return claim.days.lowerBound < visit.day && visit.day < claim.days.upperBound }
        return claim.visits.isEmpty && visit.day == claim.day
      }
      guard let other else { return nil }
      return hit(
        claim,
        "\(claim.number): \(claim.service.service.word) diklaim, tetapi NIK yang sama dilayani \(other.facility) pada "
          + "\(other.day.iso)\(claim.isStay ? ", di tengah hari rawatnya" : "").")
    }
  }
}

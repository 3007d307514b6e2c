import Vocabulary

/// Lines that are too many (Ps.12(1)b.1: fictitious claims).
extension FraudRule {
  func claimTwice(_ claims: [FraudClaim]) -> [FraudHit] {
    var groups: [String: (word: String, lines: [FraudClaim])] = [:]
    for claim in claims {
      guard let patient = claim.patient else { continue }
      for portion in claim.service.service.portions {
        groups["\(patient)/\(claim.day.iso)/\(portion.key)", default: (portion.word, [])].lines.append(claim)
      }
    }
    return groups.compactMap { subject, group in
      guard group.lines.count > 1, let first = group.lines.first else { return nil }
      return hit(
        group.lines, subject: subject, on: first.day,
        "\(group.word) diklaim \(group.lines.count) kali untuk pasien yang sama pada hari yang sama: "
          + "\(Self.numbers(group.lines)).")
    }
  }

  /// Two stays of a patient that have days in common; leaving and coming on one day is none.
  func claimOverlap(_ claims: [FraudClaim]) -> [FraudHit] {
    let stays = Dictionary(grouping: claims.filter(\.isStay)) { $0.patient ?? "" }
    return stays.flatMap { patient, own -> [FraudHit] in
      own.enumerated().compactMap { index, stay in
        let before = own[..<index].filter { $0.days.lowerBound < stay.day && stay.days.lowerBound < $0.day }
        guard !patient.isEmpty, !before.isEmpty else { return nil }
        return hit(
          before + [stay], subject: stay.id, on: stay.day,
          "Hari rawat \(stay.number) (\(stay.days.lowerBound.iso) sampai \(stay.day.iso)) juga diklaim di "
            + "\(Self.numbers(before)).")
      }
    }
  }

  /// One performer's lines of one day.
  func claimCrowd(_ claims: [FraudClaim]) -> [FraudHit] {
    let most = limit(.lines)
    return byPerformer(claims).compactMap { subject, day in
      guard day.count > most, let first = day.first else { return nil }
      return hit(
        day, subject: subject, on: first.day,
        "\(first.service.permit.holder) menjadi pelaksana \(day.count) klaim pada satu hari; batasnya \(most)."
      )
    }
  }

  /// Most of a month's lines lie on its last days.
  func claimMonthEnd(_ claims: [FraudClaim]) -> [FraudHit] {
    let (days, least, percent) = (limit(.days), limit(.lines), limit(.percent))
    let months = Dictionary(grouping: claims.filter { $0.patient != nil }, by: \.day.firstOfMonth)
    return months.compactMap { month, lines in
      let first = month.adding(months: 1).adding(days: -days)
      let late = lines.filter { $0.day >= first }
      guard lines.count >= least, late.count * 100 >= percent * lines.count else { return nil }
      return hit(
        late, subject: month.iso, on: month.adding(months: 1).adding(days: -1),
        "\(late.count) dari \(lines.count) klaim bulan ini bertanggal \(days) hari terakhir; batasnya \(percent)%."
      )
    }
  }

  private static func numbers(_ claims: [FraudClaim]) -> String {
    claims.map(\.number).joined(separator: ", ")
  }

  /// By who served and the day; clubs have nobody.
  func byPerformer(_ claims: [FraudClaim]) -> [String: [FraudClaim]] {
    Dictionary(grouping: claims.filter { $0.patient != nil }) {
      "\($0.practitioner?.text ?? $0.service.permit.holder)/\($0.day.iso)"
    }
  }
}

public import Vocabulary

/// Until when a claim can be made (PKS Bontang 2024 Ps.7): calendar months, clamped at the month's end.
public struct ClaimExpiry: Sendable {
  /// The file must have been received complete by this day.
  public let lastDay: CalendarDate
  public let status: Status
  /// Days from the day looked at to the last day; 0 when it has passed.
  public let daysLeft: Int
  public let explanation: [Step]

  public enum Status: String, Sendable {
    /// Not yet received complete, and there is still time.
    case open
    case inTime
    case expired
  }

  public enum Kind: String, Sendable, CaseIterable { case nonCapitation, club }
}

extension AgreementTerms {
  /// The last day for a service that ended (an inpatient stay: was discharged) on this day. A return of the file does not
  /// stop the clock (Lampiran II II.2.b).
  public func lastClaimDay(_ kind: ClaimExpiry.Kind, serviceEnded: CalendarDate) -> CalendarDate {
    serviceEnded.adding(months: months(of: kind))
  }

  /// - Parameters:
  ///   - completeOn: the day the file was received complete, if it was.
  ///   - asOf: the day from which it is looked at.
  public func claimExpiry(
    _ kind: ClaimExpiry.Kind, serviceEnded: CalendarDate, completeOn: CalendarDate?, asOf: CalendarDate
  ) -> ClaimExpiry {
    let last = lastClaimDay(kind, serviceEnded: serviceEnded)
    let status: ClaimExpiry.Status =
      if let completeOn { completeOn <= last ? .inTime : .expired } else { asOf <= last ? .open : .expired }
    let left = max(0, last.days(since: asOf))
    let article = source(kind == .club ? .clubExpiry : .claimExpiry)
    return ClaimExpiry(
      lastDay: last, status: status, daysLeft: left,
      explanation: [
        Step("Pelayanan selesai", .date(serviceEnded), source: article),
        Step("Hari terakhir: \(months(of: kind)) bulan kalender sesudahnya", .date(last), source: article),
        completeOn.map { Step("Berkas diterima lengkap", .date($0), source: article) }
          ?? Step("Berkas belum diterima lengkap; dilihat pada", .date(asOf), source: article),
        Step(sentence(status), .whole(Int64(left)), source: article),
      ])
  }

  private func months(of kind: ClaimExpiry.Kind) -> Int {
    kind == .club ? expiry.clubMonths : expiry.nonCapitationMonths
  }

  private func sentence(_ status: ClaimExpiry.Status) -> String {
    switch status {
    case .open: "Masih dapat diajukan; sisa hari"
    case .inTime: "Diajukan tepat waktu; sisa hari"
    case .expired: "Kedaluwarsa, tidak dapat diajukan lagi; sisa hari"
    }
  }
}

public import Vocabulary

/// Something a batch waits for, and until when (PKS Bontang 2024 Ps.4(2)d, Ps.7; Lampiran II II.1.j, II.2.f–g).
public struct ClaimClock: Sendable, Hashable {
  public let kind: Kind
  public let dueOn: CalendarDate
  public let source: String

  public init(kind: Kind, dueOn: CalendarDate, source: String) {
    self.kind = kind
    self.dueOn = dueOn
    self.source = source
  }

  public enum Kind: String, Sendable, CaseIterable {
    case expiry, feedback, payment, signature

    public var title: String {
      switch self {
      case .expiry: "Berkas diterima lengkap oleh BPJS"
      case .feedback: "Umpan balik disetujui atau ditanggapi"
      case .payment: "Klaim dibayar BPJS"
      case .signature: "Persetujuan bertanda tangan diserahkan"
      }
    }

    public var ifMissed: String {
      switch self {
      case .expiry: "Klaim kedaluwarsa dan tidak dapat diajukan lagi."
      case .feedback: "Umpan balik dianggap disetujui."
      case .payment: "BPJS membayar denda menurut hari terlambat."
      case .signature: "Puskesmas membuat Pernyataan Keterlambatan."
      }
    }
  }

  /// Days left at which the Puskesmas is warned (CLM-15).
  public static let alarms = [1, 7, 14, 30, 60]

  public func daysLeft(on today: CalendarDate) -> Int { dueOn.days(since: today) }

  /// The alarm that rings: the smallest that still covers the days left; `nil` while there is time, 0 when it is over.
  public func alarm(on today: CalendarDate) -> Int? {
    let left = daysLeft(on: today)
    return left < 0 ? 0 : Self.alarms.first { left <= $0 }
  }
}

extension AgreementTerms {
  /// The last day on which feedback can be answered (Lampiran II II.2.f).
  public func feedbackDue(_ feedbackOn: CalendarDate, _ days: WorkingDays) -> CalendarDate {
    days.day(payment.feedbackWorkingDays, after: feedbackOn)
  }

  /// The stage as it is today: feedback nobody answered in time is deemed agreed (II.2.g), and what was not received
  /// complete in time has expired (Ps.7).
  ///
  /// - Parameter lastDay: the first of its lines' last days.
  public func stage(
    _ stage: ClaimStage, _ dates: ClaimDates, lastDay: CalendarDate, on today: CalendarDate,
    _ days: WorkingDays
  ) -> ClaimStage {
    if stage == .feedback, let told = dates.feedbackOn, feedbackDue(told, days) < today {
      return .deemedAgreed
    }
    return dates.completeOn == nil && lastDay < today ? .expired : stage
  }

  /// The clocks that run at a stage, the nearest first.
  public func claimClocks(
    _ stage: ClaimStage, _ dates: ClaimDates, lastDay: CalendarDate, isClub: Bool, _ days: WorkingDays
  ) -> [ClaimClock] {
    guard stage != .paid, stage != .expired else { return [] }
    var clocks: [ClaimClock] = []
    if let complete = dates.completeOn {
      let due = claimDue(completeOn: complete, days)
      clocks.append(ClaimClock(kind: .payment, dueOn: due, source: source(.paymentDue)))
      if stage == .feedback, let told = dates.feedbackOn {
        clocks.append(
          ClaimClock(kind: .feedback, dueOn: feedbackDue(told, days), source: source(.claimFeedback)))
      }
      if stage == .agreed || stage == .deemedAgreed, dates.signedOn == nil {
        clocks.append(ClaimClock(kind: .signature, dueOn: due, source: source(.claimFeedback)))
      }
    } else {
      clocks.append(
        ClaimClock(kind: .expiry, dueOn: lastDay, source: source(isClub ? .clubExpiry : .claimExpiry)))
    }
    return clocks.sorted { $0.dueOn < $1.dueOn }
  }
}

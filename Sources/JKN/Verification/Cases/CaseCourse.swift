public import Vocabulary

/// Where a case stands: follows from its dates alone (PKS 004 Ps.9).
public struct CaseCourse: Sendable {
  public let kind: CaseKind
  public let openedOn: CalendarDate
  /// First day of the month whose claims are looked at; monthly verification only.
  public let claimMonth: CalendarDate?
  /// In the order in which they happened.
  public let events: [CaseEvent]

  public init(
    _ kind: CaseKind, openedOn: CalendarDate, claimMonth: CalendarDate? = nil, events: [CaseEvent] = []
  ) {
    self.kind = kind
    self.openedOn = openedOn
    self.claimMonth = claimMonth?.firstOfMonth
    self.events = events
  }

  /// The last step taken until a day; nil before the first.
  public func step(asOf day: CalendarDate) -> CaseStep? { events.last { $0.on <= day }?.step }

  public func isOpen(asOf day: CalendarDate) -> Bool { step(asOf: day) != .closed }

  /// An indication of fraud was found.
  public var hasFraudIndication: Bool { kind == .fraud || events.contains { $0.step == .toAntiFraud } }

  /// What may come next.
  public var possible: [CaseStep] {
    if kind == .fraud { return possibleInFraud }
    let first: Set<CaseStep> = [.evidenceRequested, .resultDelivered, .toAntiFraud]
    let next = events.last?.step.next ?? first
    return CaseStep.allCases.filter { step in
      guard next.contains(step) else { return false }
      return step != .toTKMKB || !hasFraudIndication
    }
  }

  /// What was found in a fraud case; nil while nobody has said it.
  public var verdict: CaseEvent? { events.last { $0.step == .proven || $0.step == .notProven } }

  /// From the indication over an investigation to its result; what is proven is paid back wholly before the case is closed,
  /// unless nothing was lost (FRD-05, REC-01; Ps.9(6), Ps.10(1)).
  private var possibleInFraud: [CaseStep] {
    guard let last = events.last?.step else { return [.evidenceRequested, .investigated] }
    if last == .closed { return [] }
    let taken = Set(events.map(\.step))
    if let verdict {
      guard verdict.step == .proven else { return [.closed] }
      let isOwed = verdict.loss.map { $0 > .zero } ?? false
      return isOwed && !taken.contains(.recoveryAgreed)
        ? [.recoveryAgreed, .sanctioned] : [.recoveryAgreed, .sanctioned, .closed]
    }
    var next: [CaseStep] = [.evidenceRequested]
    if last == .evidenceRequested { next.append(.evidenceSupplied) }
    next.append(.investigated)
    return taken.contains(.investigated) ? next + [.proven, .notProven] : next
  }

  /// - Throws: the field and the sentence when a step cannot be taken on this day.
  public func check(_ step: CaseStep, on day: CalendarDate, today: CalendarDate) throws(Problem) {
    guard possible.contains(step) else {
      throw Problem(field: "langkah", "Langkah ini tidak dapat diambil dari keadaan perkara sekarang.")
    }
    guard day <= today else { throw Problem(field: "tanggal", "Tanggal tidak boleh di masa depan.") }
    guard day >= (events.last?.on ?? openedOn) else {
      throw Problem(field: "tanggal", "Tanggal tidak boleh sebelum langkah yang terakhir.")
    }
  }

  /// Verification of a month's claims belongs into the month after (VER-01).
  public var verificationDue: CalendarDate? {
    guard kind == .postClaim, let claimMonth else { return nil }
    return claimMonth.adding(months: 2).adding(days: -1)
  }

  /// The next thing with a date: evidence that was asked for, else the month's verification.
  public func due(asOf day: CalendarDate) -> CalendarDate? {
    guard isOpen(asOf: day) else { return nil }
    if step(asOf: day) == .evidenceRequested, let due = events.last(where: { $0.on <= day })?.dueOn {
      return due
    }
    let isAnswered = events.contains { $0.on <= day && $0.step == .resultDelivered }
    return isAnswered ? nil : verificationDue
  }
}

public import Vocabulary

/// Where a dispute stands: follows from its steps alone (SAN-12; PKS 004 Ps.13).
///
/// It begins with deliberation and only climbs. The three clinical teams are passed over where the matter is not clinical:
/// about money and papers there is nothing for them to say. The court comes after mediation (C-04-11).
public struct DisputeCourse: Sendable {
  public let openedOn: CalendarDate
  /// In the order in which they happened.
  public let events: [DisputeEvent]

  public static let source = "PKS 004 Ps.13"

  public init(openedOn: CalendarDate, events: [DisputeEvent] = []) {
    self.openedOn = openedOn
    self.events = events
  }

  /// The rung it has climbed to; nil before the first.
  public var rung: DisputeStep? { events.last { $0.step.rung != nil }?.step }

  /// How it ended; nil while it goes on.
  public var end: DisputeEvent? { events.last.flatMap { $0.step.isEnd ? $0 : nil } }

  public var isOpen: Bool { end == nil }

  /// What may come next, the rungs first.
  public var possible: [DisputeStep] {
    guard isOpen else { return [] }
    guard let rung, let height = rung.rung else { return [.deliberation, .withdrawn] }
    return DisputeStep.allCases.filter { step in
      switch step {
      case .deliberation: false
      case .tkmkb, .tpk, .dpk, .mediation: (step.rung ?? 0) > height
      case .court: rung == .mediation
      case .met, .agreed, .withdrawn: true
      case .ruled: rung == .court
      }
    }
  }

  /// - Throws: the field and the sentence when a step cannot be taken on this day.
  public func check(_ event: DisputeEvent, today: CalendarDate) throws(Problem) {
    guard possible.contains(event.step) else {
      throw Problem(field: "langkah", Self.refusal(event.step, at: rung))
    }
    guard event.on <= today else { throw Problem(field: "tanggal", "Tanggal tidak boleh di masa depan.") }
    guard event.on >= (events.last?.on ?? openedOn) else {
      throw Problem(field: "tanggal", "Tanggal tidak boleh sebelum langkah yang terakhir.")
    }
    if let due = event.dueOn, due < event.on {
      throw Problem(field: "batas", "Batas waktu tidak boleh sebelum langkahnya.")
    }
  }

  private static func refusal(_ step: DisputeStep, at rung: DisputeStep?) -> String {
    switch step {
    case .court where rung != nil: "Pengadilan Negeri baru sesudah mediasi (\(source))."
    case _ where rung == nil: "Penyelesaian dimulai dengan musyawarah (\(source))."
    default: "Langkah ini tidak dapat diambil dari jenjang sekarang (\(source))."
    }
  }

  /// The day by which the parties want to be through with the present step; nil without one.
  public var due: CalendarDate? { isOpen ? events.last?.dueOn : nil }
}

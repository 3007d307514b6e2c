public import Vocabulary

/// The month's integrity pact on the number of medical staff (PKS Bontang 2024 Ps.4(4)m; Lampiran II III.4): nobody's hand
/// by the day of the deadline calendar (the 4th of the next month) approves it by itself, from what HFIS says.
public enum StaffPactState: Sendable, Hashable {
  /// Nobody has said anything, and there is time until that day.
  case waiting(until: CalendarDate)
  case approved(on: CalendarDate)
  /// The day passed: HFIS holds, and a mismatch is the Puskesmas's own.
  case approvedByItself(on: CalendarDate)
  case objected(on: CalendarDate, String)

  /// What somebody said about the pact, and when.
  public enum Decision: Sendable, Hashable {
    case approved(on: CalendarDate)
    case objected(on: CalendarDate, String)

    var day: CalendarDate {
      switch self {
      case .approved(let day), .objected(let day, _): day
      }
    }
  }

  /// The state that follows from the days alone: the last thing said counts; an objection after the day comes too late.
  ///
  /// - Parameters:
  ///   - dueOn: the deadline (`staff-pact`) in the month after the one the pact is about.
  ///   - decisions: by day.
  public init(dueOn: CalendarDate, decisions: [Decision], asOf today: CalendarDate) {
    let inTime = decisions.filter { $0.day <= dueOn && $0.day <= today }
    // An objection made in time stays open until it is settled, however late that is.
    let settled: Decision? =
      if case .objected = inTime.last {
        decisions.last { decision in
          if case .approved(let day) = decision { day > dueOn && day <= today } else { false }
        }
      } else {
        nil
      }
    switch settled ?? inTime.last {
    case .approved(let day): self = .approved(on: day)
    case .objected(let day, let why): self = .objected(on: day, why)
    case nil:
      self = today > dueOn ? .approvedByItself(on: dueOn.adding(days: 1)) : .waiting(until: dueOn)
    }
  }

  public var isObjected: Bool { if case .objected = self { true } else { false } }

  /// Whether a month may be closed on it.
  public var isSettled: Bool {
    switch self {
    case .approved, .approvedByItself: true
    case .waiting, .objected: false
    }
  }
}

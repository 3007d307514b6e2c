public import Vocabulary

/// Whether a warning may be given on a day, and as which (SAN-02, SAN-03; PKS 004 Ps.11(2)–(3)).
public enum WarningVerdict: Sendable, Hashable {
  /// The how many-eth written warning that stands; 0 for an oral one.
  case allowed(sequence: Int)
  /// At the earliest on this day.
  case tooEarly(until: CalendarDate)
  /// As many as there may be stand already; what follows is the end of the agreement (Ps.12(1)a).
  case noneLeft
}

extension OversightTerms {
  /// Written warnings keep their distance, except on an indication of fraud. A warning that was lifted no longer counts
  /// to the number, but the next one keeps its distance to it all the same.
  public func judge(
    _ kind: GivenWarning.Kind, _ violation: GivenWarning.Violation, on day: CalendarDate,
    after earlier: [GivenWarning]
  ) -> WarningVerdict {
    guard kind == .written else { return .allowed(sequence: 0) }
    let standing = standingWarnings(on: day, of: earlier)
    guard standing < warning.mostWritten else { return .noneLeft }
    if violation != .fraud, let next = nextWarning(after: earlier), day < next {
      return .tooEarly(until: next)
    }
    return .allowed(sequence: standing + 1)
  }

  /// Written warnings that count on a day.
  public func standingWarnings(on day: CalendarDate, of warnings: [GivenWarning]) -> Int {
    warnings.count { $0.kind == .written && $0.stands(on: day) }
  }

  /// From when on another written warning can be given; nil when there is none yet.
  public func nextWarning(after earlier: [GivenWarning]) -> CalendarDate? {
    earlier.filter { $0.kind == .written }.map(\.on).max()?.adding(days: warning.daysBetween)
  }
}

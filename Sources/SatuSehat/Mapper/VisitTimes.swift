import FHIR

/// The true moments of a visit in an order the platform accepts: never before the one before (contract §12).
struct VisitTimes {
  let arrived: DateTime
  let started: DateTime?
  let finished: DateTime?

  init(_ encounter: OurEncounter) {
    let arrived = DateTime(encounter.arrivedAt)
    let started = encounter.startedAt.map { max(DateTime($0), arrived) }
    self.arrived = arrived
    self.started = started
    finished = encounter.finishedAt.map { max(DateTime($0), started ?? arrived) }
  }

  /// One entry per state passed; each begins where the one before ends (§8.2).
  func history(until status: FHIR.Encounter.Status) -> [FHIR.Encounter.StatusHistory] {
    let end = finished ?? started ?? arrived
    return switch status {
    case .arrived: [entry(.arrived, arrived, nil)]
    case .inProgress:
      [entry(.arrived, arrived, started ?? arrived), entry(.inProgress, started ?? arrived, nil)]
    case .cancelled: [entry(.arrived, arrived, end), entry(.cancelled, end, end)]
    default:
      [
        entry(.arrived, arrived, started ?? end), entry(.inProgress, started ?? end, end),
        entry(.finished, end, end),
      ]
    }
  }

  private func entry(
    _ status: FHIR.Encounter.Status, _ start: DateTime, _ end: DateTime?
  ) -> FHIR.Encounter.StatusHistory {
    FHIR.Encounter.StatusHistory(status: status, period: Period(start: start, end: end))
  }
}

/// Decides whether a transaction that failed is run again, and waits before it is.
struct SecondTries {
  private let patience: Duration
  private let begun: ContinuousClock.Instant
  private var races = 0
  private var breaks = 0
  private var doubles = 0
  private var stale = 0
  /// Whoever has lost so many races goes on in turn with the other losers: each of them then meets newcomers only.
  private static let patientRaces = 3
  /// So many races lost in a row mean that something is wrong, not that others were quicker.
  private static let mostRaces = 60

  /// - Parameter awaySince: since when the server is known to be away: that time was waited already, by others.
  init(patience: Duration, awaySince: ContinuousClock.Instant? = nil) {
    self.patience = patience
    begun = awaySince ?? .now
  }

  var takesTurns: Bool { races >= Self.patientRaces }

  /// `true` when it is worth another try; has then waited as long as fits.
  /// - Parameter isOld: the connection was made before, and may have died with a server that is back by now.
  mutating func allow(after failure: PostgreSQLFailure, onOldConnection isOld: Bool = false) -> Bool {
    if failure.state == "25P03" { return false }
    if failure.connectionLost || failure.serverHasLeft {
      guard isOld && breaks == 0 || ContinuousClock.now - begun < patience else { return false }
      breaks += 1
      Pause.milliseconds(breaks == 1 ? 0 : 100)
      return true
    }
    if failure.lostARace {
      races += 1
      Pause.milliseconds(Int.random(in: 0...min(1 << min(races, 7), 100)))
      return races < Self.mostRaces
    }
    // Somebody committed the same thing after our view was made: with a new view the closure sees it and says so.
    if failure.isUniqueViolation {
      doubles += 1
      return doubles == 1
    }
    if failure.preparedIsStale {
      stale += 1
      return stale == 1
    }
    return false
  }
}

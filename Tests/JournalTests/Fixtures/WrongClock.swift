import Synchronization
import Vocabulary

/// A clock on the wall that the test sets, and the time that passes whatever it does to it.
final class WrongClock: Sendable {
  private let times = Mutex((wall: Int64(1_795_136_400_000), steady: Int64(0)))

  var clock: WallClock {
    WallClock(
      { Instant(milliseconds: self.times.withLock { $0.wall }) },
      steady: { Instant(milliseconds: self.times.withLock { $0.steady }) })
  }

  func pass(_ span: Duration) {
    times.withLock { $0 = ($0.wall + span.wholeMilliseconds, $0.steady + span.wholeMilliseconds) }
  }

  func set(by span: Duration) { times.withLock { $0.wall += span.wholeMilliseconds } }
}

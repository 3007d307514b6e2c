import Synchronization
import Testing
import Vocabulary

@Suite("A clock that somebody sets")
struct ClockWatchTests {
  /// A clock on the wall, and the time that passes whatever is done to it.
  private final class Hands: Sendable {
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

  @Test("Time that passes is no setting, however much passes")
  func passing() {
    let hands = Hands()
    var watch = ClockWatch(hands.clock)
    for span in [Duration.zero, .seconds(1), .seconds(86_400)] {
      hands.pass(span)
      #expect(watch.look() == nil)
    }
  }

  @Test("A step is told once, with its direction and size", arguments: [-3600, 7200])
  func step(_ seconds: Int) {
    let step = Duration.seconds(seconds)
    let hands = Hands()
    var watch = ClockWatch(hands.clock)
    hands.pass(.seconds(60))
    hands.set(by: step)
    #expect(watch.look() == step)
    #expect(watch.look() == nil)
  }

  @Test("A clock that a time server leads gently is left in peace")
  func gentle() {
    let hands = Hands()
    var watch = ClockWatch(hands.clock)
    for _ in 0..<100 {
      hands.pass(.seconds(1))
      hands.set(by: .milliseconds(-1))
      #expect(watch.look() == nil)
    }
  }

  @Test("Identities born while the clock goes back stay different, and sort by the time they were given")
  func identities() {
    enum Thing {}
    let morning = Instant(milliseconds: 1_795_136_400_000)
    let times = [0, 1, -3600, 0, -86_400].map { morning + .seconds($0) }
    let born = times.map { time in (time, (0..<500).map { _ in ID<Thing>(at: time) }) }
    #expect(Set(born.flatMap(\.1)).count == 2_500)
    for (time, ids) in born {
      for (other, others) in born where time < other {
        #expect(ids.allSatisfy { id in others.allSatisfy { id < $0 } })
      }
    }
  }

  @Test("The machine's steady time runs forwards")
  func system() {
    let first = WallClock.system.steady()
    #expect(WallClock.system.steady() >= first)
  }
}

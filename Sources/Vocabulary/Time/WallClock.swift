import Foundation

/// Where the time comes from. Passed in, never read from the air, so that a test can hold it still.
///
/// Somebody may set the machine's clock, forwards or backwards: what is written down is the clock's time, how long to
/// wait is measured with `steady()`.
public struct WallClock: Sendable {
  private let read: @Sendable () -> Instant
  private let pace: @Sendable () -> Instant

  /// - Parameters:
  ///   - read: the time of day.
  ///   - steady: how time passes, whatever is done to the clock; the same when it is left out.
  public init(_ read: @escaping @Sendable () -> Instant, steady: (@Sendable () -> Instant)? = nil) {
    self.read = read
    pace = steady ?? read
  }

  public func now() -> Instant { read() }

  /// A time that nobody sets. It means nothing by itself; the difference of two readings is how long it took.
  public func steady() -> Instant { pace() }

  /// The machine's own clock.
  public static let system = {
    let (begun, beginning) = (ContinuousClock.now, Instant(Date()))
    return WallClock({ Instant(Date()) }, steady: { beginning + (ContinuousClock.now - begun) })
  }()

  /// A clock that stands still.
  public static func fixed(_ instant: Instant) -> WallClock { WallClock { instant } }
}

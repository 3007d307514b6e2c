/// Notices when somebody sets the clock: its time and the time that nobody sets then drift apart.
public struct ClockWatch: Sendable {
  private let clock: WallClock
  private var difference: Duration
  /// Finer than this it is the clock being led gently, as time servers do.
  private static let gentle: Duration = .seconds(2)

  public init(_ clock: WallClock) {
    self.clock = clock
    difference = Self.difference(clock)
  }

  /// How far the clock was set since the last look, forwards or (negative) backwards; `nil` when it was left alone.
  public mutating func look() -> Duration? {
    let before = difference
    difference = Self.difference(clock)
    let step = difference - before
    return step > Self.gentle || step < .zero - Self.gentle ? step : nil
  }

  private static func difference(_ clock: WallClock) -> Duration { clock.now() - clock.steady() }
}

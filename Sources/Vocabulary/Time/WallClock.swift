import Foundation

/// Where the time comes from. Passed in, never read from the air, so that a test can hold it still.
public struct WallClock: Sendable {
  private let read: @Sendable () -> Instant

  public init(_ read: @escaping @Sendable () -> Instant) { self.read = read }

  public func now() -> Instant { read() }

  /// The machine's own clock.
  public static let system = WallClock { Instant(Date()) }

  /// A clock that stands still.
  public static func fixed(_ instant: Instant) -> WallClock { WallClock { instant } }
}

/// How long a session lasts.
public struct SessionRules: Sendable {
  /// Without a request for so long, it ends.
  public var idle: Duration
  /// After so long it is given a new secret.
  public var rotation: Duration
  /// For so long the former secret still counts: requests that were on their way.
  let grace = Duration.seconds(60)
  /// A request is written down as activity at most so often.
  let resolution = Duration.seconds(60)

  public init(idle: Duration = .seconds(2 * 3600), rotation: Duration = .seconds(12 * 3600)) {
    self.idle = idle
    self.rotation = rotation
  }
}

import Vocabulary

/// Tells from the outcomes of attempts when the line to another system was lost and when it came back. The first
/// success after a start counts as coming back: whoever saw the loss may have been killed meanwhile.
struct LineWatch: Sendable, Equatable {
  private var failingSince: Instant?
  /// `nil` until the first outcome that tells.
  private var isDown: Bool?

  mutating func succeeded(at now: Instant) -> LineChange? {
    failingSince = nil
    guard isDown != false else { return nil }
    isDown = false
    return .back(at: now)
  }

  /// - `breakerIsOpen`: whether this failure was one too many.
  mutating func failed(at now: Instant, breakerIsOpen: Bool, cause: String) -> LineChange? {
    let since = failingSince ?? now
    failingSince = since
    guard breakerIsOpen, isDown != true else { return nil }
    isDown = true
    return .lost(since: since, at: now, cause: cause)
  }
}

import Vocabulary

/// Five wrong passwords within fifteen minutes close a user name for fifteen minutes (OWASP, authentication).
///
/// The attempt is counted before the password is tried, so that many at once are no way around it, and for names
/// that do not exist too, so that it does not tell which do.
enum LockOut {
  static let attempts = 5
  static let span = Duration.seconds(15 * 60)

  /// What is known of a user name's attempts.
  struct Count: Sendable, Hashable {
    let failures: Int
    let last: Instant
  }

  /// The count after one more attempt; nil when the name is closed at the moment. A last attempt that lies far
  /// ahead was made before the clock was set back.
  static func counting(_ known: Count?, at now: Instant) -> Count? {
    guard let known, now - known.last < span, known.last - now < span else {
      return Count(failures: 1, last: now)
    }
    guard known.failures < attempts else { return nil }
    return Count(failures: known.failures + 1, last: now)
  }
}

import Vocabulary

extension Indonesian {
  /// Bytes in the largest unit that fits: `812 B`, `64,2 kB`, `1,3 GB`.
  static func size(_ bytes: Int64) -> String {
    let units: [(Int64, String)] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB")]
    guard let (unit, word) = units.first(where: { bytes >= $0.0 }) else { return "\(bytes) B" }
    return decimal(Int(bytes / (unit / 10)), places: 1) + " " + word
  }

  /// How long a piece of work took: `0,8 detik`, `45 detik`, `12 menit`.
  static func took(_ duration: Duration) -> String {
    let milliseconds = duration.wholeMilliseconds
    return switch milliseconds {
    case ..<10_000: decimal(Int(milliseconds / 100), places: 1) + " detik"
    case ..<120_000: "\(milliseconds / 1000) detik"
    default: span(duration)
    }
  }
}

import CoreMetrics
import Synchronization

/// The numbers of one metric: a count, a value, or how many fell under each bound.
final class MetricCell: CounterHandler, RecorderHandler, TimerHandler, MeterHandler {
  enum Kind: String {
    case counter, gauge, histogram
  }

  /// Upper bounds of a histogram, in seconds for timers.
  private static let bounds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  private struct Numbers {
    var value = 0.0
    var count: Int64 = 0
    var buckets = [Int64](repeating: 0, count: MetricCell.bounds.count)
  }

  let kind: Kind
  private let numbers = Mutex(Numbers())

  init(_ kind: Kind) { self.kind = kind }

  func increment(by amount: Int64) { numbers.withLock { $0.count += amount } }
  func reset() { numbers.withLock { $0 = Numbers() } }
  func record(_ value: Int64) { record(Double(value)) }
  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1_000_000_000) }
  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { numbers.withLock { $0.value = value } }
  func increment(by amount: Double) { numbers.withLock { $0.value += amount } }
  func decrement(by amount: Double) { numbers.withLock { $0.value -= amount } }

  func record(_ value: Double) {
    numbers.withLock { numbers in
      guard kind == .histogram else { return numbers.value = value }
      numbers.value += value
      numbers.count += 1
      if let index = Self.bounds.firstIndex(where: { value <= $0 }) { numbers.buckets[index] += 1 }
    }
  }

  func lines(_ key: MetricKey) -> [String] {
    let numbers = numbers.withLock { $0 }
    switch kind {
    case .counter: return [key.line(value: String(numbers.count))]
    case .gauge: return [key.line(value: String(numbers.value))]
    case .histogram:
      var sum: Int64 = 0
      var lines: [String] = []
      for (bound, count) in zip(Self.bounds, numbers.buckets) {
        sum += count
        lines.append(key.line("_bucket", extra: "le=\"\(bound)\"", value: String(sum)))
      }
      lines.append(key.line("_bucket", extra: "le=\"+Inf\"", value: String(numbers.count)))
      return lines + [
        key.line("_sum", value: String(numbers.value)), key.line("_count", value: String(numbers.count)),
      ]
    }
  }
}

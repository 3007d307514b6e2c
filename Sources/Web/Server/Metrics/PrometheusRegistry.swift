public import CoreMetrics
import Foundation
import Synchronization

/// Keeps every metric of the process and writes them in Prometheus' text format, version 0.0.4.
///
/// Give it to `MetricsSystem.bootstrap` once, when the process starts.
public final class PrometheusRegistry: MetricsFactory {
  private let cells = Mutex<[MetricKey: MetricCell]>([:])

  public init() {}

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    cell(label, dimensions, .counter)
  }

  public func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    cell(label, dimensions, aggregate ? .histogram : .gauge)
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    cell(label, dimensions, .histogram)
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    cell(label, dimensions, .gauge)
  }

  public func destroyCounter(_ handler: any CounterHandler) {}
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  public func destroyTimer(_ handler: any TimerHandler) {}
  public func destroyMeter(_ handler: any MeterHandler) {}

  /// All metrics, one name after the other.
  public var text: String {
    let kept = cells.withLock { $0 }.sorted { $0.key < $1.key }
    var lines: [String] = []
    var last = ""
    for (key, cell) in kept {
      if key.name != last { lines.append("# TYPE \(key.name) \(cell.kind.rawValue)") }
      last = key.name
      lines += cell.lines(key)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func cell(_ label: String, _ dimensions: [(String, String)], _ kind: MetricCell.Kind) -> MetricCell
  {
    let key = MetricKey(label, dimensions)
    return cells.withLock { cells in
      if let cell = cells[key] { return cell }
      let cell = MetricCell(kind)
      cells[key] = cell
      return cell
    }
  }
}

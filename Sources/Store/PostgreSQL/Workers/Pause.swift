import Foundation

/// Waiting on a worker's own thread.
enum Pause {
  static func milliseconds(_ milliseconds: Int) {
    if milliseconds > 0 { Thread.sleep(forTimeInterval: Double(milliseconds) / 1000) }
  }
}

import Foundation

/// Lets a test and the thread of a transaction wait for one another.
final class Gate: @unchecked Sendable {
  enum Step { case held, released }

  private let condition = NSCondition()
  private var reached: Set<Step> = []

  func open(_ step: Step) {
    condition.withLock {
      reached.insert(step)
      condition.broadcast()
    }
  }

  /// For a test, whose thread must stay free for others.
  func opened(_ step: Step) async {
    while !condition.withLock({ reached.contains(step) }) { try? await Task.sleep(for: .milliseconds(5)) }
  }

  /// For the closure of a transaction, which has a thread of its own.
  func wait(for step: Step) {
    condition.withLock { while !reached.contains(step) { condition.wait() } }
  }
}

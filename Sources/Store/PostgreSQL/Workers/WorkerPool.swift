import Dispatch
import Foundation

/// Threads with a connection each, made when they are first needed, and the line of those who wait for one.
final class WorkerPool: Sendable {
  private let line: WaitingLine
  private let target: PostgreSQLTarget
  private let running = DispatchGroup()
  private static let stackSize = 2 << 20

  init(_ target: PostgreSQLTarget) {
    self.target = target
    line = WaitingLine(
      most: target.limits.queue, wait: target.limits.wait, workers: target.limits.connections)
  }

  deinit { line.close() }

  /// Hands `run` to the next free worker, or `refuse` says why not.
  func submit(_ job: WaitingLine.Job) {
    switch line.add(job) {
    case .waits: break
    case .waitsForAnotherWorker: start()
    case .refused: job.refuse(.busy)
    case .closed: job.refuse(.unavailable(detail: "closed"))
    }
  }

  /// Lets the workers finish what is in the line, then leaves the server.
  func close() {
    line.close()
    running.wait()
  }

  private func start() {
    running.enter()
    let thread = Thread { [line, target, running] in
      let runner = TransactionRunner(target)
      while let job = line.next() { job.run(runner) }
      runner.disconnect()
      running.leave()
    }
    thread.name = "postgresql"
    thread.stackSize = Self.stackSize
    thread.start()
  }
}

import Synchronization

/// Threads with a connection each, made when they are first needed, and the line of those who wait for one.
final class WorkerPool: Sendable {
  private let line: WaitingLine
  private let target: PostgreSQLTarget
  private let reachability = Reachability()
  private let threads = Mutex<[OwnThread]>([])

  init(_ target: PostgreSQLTarget) {
    self.target = target
    line = WaitingLine(
      most: target.limits.queue, wait: target.limits.wait, workers: target.limits.connections)
  }

  deinit {
    line.close()
    for thread in takeThreads() { thread.letGo() }
  }

  /// Hands `run` to the next free worker, or `refuse` says why not.
  func submit(_ job: WaitingLine.Job) {
    switch line.add(job) {
    case .waits: break
    case .waitsForAnotherWorker: start()
    case .refused: job.refuse(.busy)
    case .closed: job.refuse(.unavailable(detail: "closed"))
    }
  }

  /// Lets the workers finish what is in the line, then leaves the server. When it returns, none of their threads is left.
  func close() {
    line.close()
    for thread in takeThreads() { thread.join() }
  }

  private func start() {
    do {
      let thread = try OwnThread("postgresql") { [line, target, reachability] in
        let runner = TransactionRunner(target, reachability)
        while let job = line.next() { job.run(runner) }
        runner.disconnect()
      }
      threads.withLock { $0.append(thread) }
    } catch {
      line.lostWorker()
    }
  }

  private func takeThreads() -> [OwnThread] {
    threads.withLock { threads in
      defer { threads = [] }
      return threads
    }
  }
}

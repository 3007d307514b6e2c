import Dispatch
import Synchronization

/// Who waits for a connection, first come first served. Bounded in number and in time: beyond that one is refused
/// at once, and told so, rather than served when nobody waits any longer.
final class WaitingLine: Sendable {
  struct Job: Sendable {
    let run: @Sendable (TransactionRunner) -> Void
    let refuse: @Sendable (StoreError) -> Void
  }

  enum Added { case waits, waitsForAnotherWorker, refused, closed }

  private struct State {
    var jobs: [(job: Job, until: ContinuousClock.Instant)] = []
    /// Everything before has been taken; shifted out now and then.
    var head = 0
    var idle = 0
    var workers = 0
    var closed = false

    var waiting: Int { jobs.count - head }
  }

  private let state = Mutex(State())
  private let arrivals = DispatchSemaphore(value: 0)
  private let most: Int
  private let wait: Duration
  private let workers: Int

  init(most: Int, wait: Duration, workers: Int) {
    self.most = most
    self.wait = wait
    self.workers = workers
  }

  func add(_ job: Job) -> Added {
    let added: Added = state.withLock { state in
      if state.closed { return .closed }
      let grows = state.waiting >= state.idle && state.workers < workers
      if !grows, state.waiting >= most + state.idle { return .refused }
      state.jobs.append((job, .now + wait))
      if grows { state.workers += 1 }
      return grows ? .waitsForAnotherWorker : .waits
    }
    if added == .waits || added == .waitsForAnotherWorker { arrivals.signal() }
    return added
  }

  /// The next job, or `nil` when there will be none any more. Blocks the calling thread.
  func next() -> Job? {
    while true {
      state.withLock { $0.idle += 1 }
      arrivals.wait()
      let (taken, closed) = state.withLock { state -> ((job: Job, until: ContinuousClock.Instant)?, Bool) in
        state.idle -= 1
        guard state.head < state.jobs.count else { return (nil, state.closed) }
        let taken = state.jobs[state.head]
        state.head += 1
        if state.head >= 64 {
          state.jobs.removeFirst(state.head)
          state.head = 0
        }
        return (taken, false)
      }
      if closed { return nil }
      guard let taken else { continue }
      if ContinuousClock.now < taken.until { return taken.job }
      taken.job.refuse(.busy)
    }
  }

  /// There is no thread for a worker that was to come. When there is none at all, nobody would ever be served.
  func lostWorker() {
    let left = state.withLock { state -> [Job] in
      state.workers -= 1
      guard state.workers == 0 else { return [] }
      defer {
        state.jobs = []
        state.head = 0
      }
      return state.jobs[state.head...].map(\.job)
    }
    for job in left { job.refuse(.busy) }
  }

  /// No new jobs; the workers leave once the line is empty.
  func close() {
    let workers = state.withLock { state in
      state.closed = true
      return state.workers
    }
    for _ in 0..<workers { arrivals.signal() }
  }
}

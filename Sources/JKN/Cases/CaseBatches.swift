import Dispatch
import Synchronization
import Vocabulary

/// Many cases worked on by all cores, a few hundred at a time; the answers come back in the order of the cases.
struct CaseBatches {
  private let cases: [ExactJSON]
  private static let size = 256
  /// Batches under way at once: enough for the cores, few enough to stay in memory's fast part.
  private static let atOnce = 16

  init(_ cases: [ExactJSON]) { self.cases = cases }

  /// - Parameters:
  ///   - work: answers one batch; runs on several cores at once. The flag says whether it is the very first.
  ///   - take: gets each answer, in order, on the caller's thread.
  func forEachInOrder(
    _ work: @Sendable (ArraySlice<ExactJSON>, Bool) -> [UInt8], take: ([UInt8]) -> Void
  ) {
    let batches = (cases.count + Self.size - 1) / Self.size
    for first in stride(from: 0, to: batches, by: Self.atOnce) {
      let count = min(Self.atOnce, batches - first)
      let answers = Mutex([[UInt8]](repeating: [], count: count))
      DispatchQueue.concurrentPerform(iterations: count) { index in
        let start = (first + index) * Self.size
        let answer = work(cases[start..<min(start + Self.size, cases.count)], start == 0)
        answers.withLock { $0[index] = answer }
      }
      for answer in answers.withLock({ $0 }) { take(answer) }
    }
  }
}

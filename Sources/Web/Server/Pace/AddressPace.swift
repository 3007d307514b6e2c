import Synchronization

/// A token bucket for each address, in bounded memory: when one generation of addresses is full it becomes the former
/// one, and who is in neither begins with a full bucket. An address of IPv6 counts with its network, because one
/// machine has as many of them as it likes.
final class AddressPace: Sendable {
  private struct Generations {
    var current: [NetworkAddress: TokenBucket] = [:]
    var former: [NetworkAddress: TokenBucket] = [:]
  }

  private let measure: TokenBucket.Measure
  private let most: Int
  private let buckets = Mutex(Generations())

  /// - Parameter addresses: how many of one generation are remembered.
  init(_ measure: TokenBucket.Measure, addresses: Int = 10_000) {
    self.measure = measure
    most = max(1, addresses)
  }

  /// Takes a token of this address; nobody's address is not held back.
  ///
  /// - Returns: `nil` when it may pass; otherwise how long to wait.
  func take(_ address: NetworkAddress?, at now: ContinuousClock.Instant = .now) -> Duration? {
    guard let network = address?.network else { return nil }
    return change(network, at: now) { $0.take(at: now) }
  }

  /// Puts a token back: what it was taken for did not happen.
  func giveBack(_ address: NetworkAddress?, at now: ContinuousClock.Instant = .now) {
    guard let network = address?.network else { return }
    change(network, at: now) { $0.giveBack() }
  }

  /// How many addresses are remembered.
  var remembered: Int { buckets.withLock { $0.current.count + $0.former.count } }

  private func change<Answer: Sendable>(
    _ network: NetworkAddress, at now: ContinuousClock.Instant, _ body: (inout TokenBucket) -> Answer
  ) -> Answer {
    buckets.withLock { buckets in
      var bucket =
        buckets.current[network] ?? buckets.former[network] ?? TokenBucket(measure, at: now)
      let answer = body(&bucket)
      if buckets.current[network] == nil, buckets.current.count >= most {
        buckets.former = buckets.current
        buckets.current = [:]
      }
      buckets.current[network] = bucket
      return answer
    }
  }
}

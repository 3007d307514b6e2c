import Testing
import Vocabulary

@testable import Journal

@Suite struct PacingTests {
  private func at(_ seconds: Int64) -> Instant { Instant(milliseconds: seconds * 1000) }

  @Test("The wait doubles from a second to five minutes, give or take a fifth")
  func backOff() {
    var generator = SystemRandomNumberGenerator()
    for (attempts, milliseconds) in [
      (1, 1000), (2, 2000), (5, 16_000), (9, 256_000), (10, 300_000), (60, 300_000),
    ] {
      for _ in 0..<50 {
        let delay = BackOff().delay(after: attempts, using: &generator)
        #expect(delay >= .milliseconds(milliseconds * 8 / 10))
        #expect(delay <= .milliseconds(milliseconds * 12 / 10))
      }
    }
  }

  @Test("The breaker opens after so many failures in a row, lets one probe through, and closes on success")
  func breaker() {
    var breaker = Breaker(threshold: 3, pause: .seconds(5), longestPause: .seconds(60))
    breaker.failed(at: at(0))
    breaker.failed(at: at(0))
    breaker.succeeded()
    for _ in 0..<3 { breaker.failed(at: at(1)) }
    #expect(breaker.isOpen)
    #expect(breaker.allowance(10, at: at(5)) == 0)
    #expect(breaker.allowance(10, at: at(6)) == 1)
    breaker.started()
    #expect(breaker.allowance(10, at: at(6)) == 0)
    breaker.failed(at: at(6))
    #expect(breaker.allowance(10, at: at(15)) == 0)
    #expect(breaker.allowance(10, at: at(16)) == 1)
    breaker.started()
    breaker.succeeded()
    #expect(breaker.allowance(10, at: at(16)) == 10)
  }

  @Test("What was under way when the breaker opened makes its pause no longer")
  func stragglers() {
    var breaker = Breaker(threshold: 3, pause: .seconds(5))
    for _ in 0..<20 { breaker.failed(at: at(1)) }
    #expect(breaker.allowance(10, at: at(5)) == 0)
    #expect(breaker.allowance(10, at: at(6)) == 1)
  }

  @Test("The limiter never lets more through than flowed in")
  func limiter() {
    var limiter = Limiter(rate: 5, burst: 10, at: at(0))
    #expect(limiter.take(upTo: 50, at: at(0)) == 10)
    #expect(limiter.take(upTo: 50, at: at(0)) == 0)
    #expect(limiter.take(upTo: 50, at: at(1)) == 5)
    limiter.giveBack(3)
    #expect(limiter.take(upTo: 50, at: at(1)) == 3)
    #expect(limiter.take(upTo: 50, at: at(3600)) == 10)
  }
}

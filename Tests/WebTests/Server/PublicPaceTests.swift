import Clinic
import HTTPTypes
import Testing

@testable import Web

@Suite("Limits on what anybody may ask for")
struct PublicPaceTests {
  private static let from: HTTPFields = [.forwardedFor: "198.51.100.1"]

  @Test("The page that checks papers and the schedule hold back who asks too fast, not the others")
  func pages() async throws {
    let one = TokenBucket.Measure(most: 2, refill: .seconds(3600))
    let site = try await TestSite(
      { CheckPages(clinic: $0, pace: AddressPace(one)) },
      { PublicSchedulePages(clinic: $0, pace: AddressPace(one)) })
    try await site.test(as: nil) { browser async throws in
      for path in ["/periksa/aaaaaaaaaaaaaaaa", "/jadwal/09020107"] {
        for _ in 0..<2 {
          let answer = try await browser.send(.get, path, headers: Self.from)
          #expect(answer.status != .tooManyRequests)
        }
        let refused = try await browser.send(.get, path, headers: Self.from)
        #expect(refused.status == .tooManyRequests)
        #expect(refused.headers[.retryAfter].flatMap { Int($0) } ?? 0 > 3_500)
        #expect(refused.text.contains("Tunggu") && refused.text.contains("detik"))
        let other = try await browser.send(.get, path, headers: [.forwardedFor: "198.51.100.2"])
        #expect(other.status != .tooManyRequests)
      }
    }
  }

  @Test("Screens that do not exist are looked for a while only")
  func display() async throws {
    let site = try await TestSite {
      DisplayPages(clinic: $0, misses: AddressPace(.init(most: 1, refill: .seconds(3600))))
    }
    try await site.test(as: nil) { browser async throws in
      #expect(try await browser.send(.get, "/layar/aaaa", headers: Self.from).status == .notFound)
      #expect(try await browser.send(.get, "/layar/aaab", headers: Self.from).status == .tooManyRequests)
    }
  }

  @Test("An anonymous report has no address")
  func anonymous() async throws {
    let site = try await TestSite { WhistlePages(desk: WhistleDesk($0)) }
    try await site.test(as: nil) { browser async throws in
      for _ in 0..<70 {
        let answer = try await browser.send(.get, Route.whistle(.report).url, headers: Self.from)
        #expect(answer.status == .ok)
      }
    }
  }
}

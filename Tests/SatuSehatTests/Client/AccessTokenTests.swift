import FHIR
import Foundation
import SatuSehat
import Testing

@Suite("Access tokens")
struct AccessTokenTests {
  private let stored = ScriptedWire.Step.json(201, #"{"resourceType":"Condition","id":"c1"}"#)

  @Test("Many calls at once fetch one token")
  func singleFlight() async throws {
    let script = ScriptedWire(Array(repeating: stored, count: 20))
    let client = FHIRClient.scripted(script)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<20 { group.addTask { _ = try await client.create(Condition.fever) } }
      try await group.waitForAll()
    }
    #expect(script.tokenRequests == 1)
    #expect(script.requests.allSatisfy { $0.headers["Authorization"] == "Bearer token-1" })
  }

  @Test("A token is renewed a minute before it expires")
  func renewed() async throws {
    let script = ScriptedWire([stored, stored, stored])
    let hand = HandClock()
    let client = FHIRClient.scripted(script, clock: hand.clock)
    _ = try await client.create(Condition.fever)
    hand.advance(.seconds(3538))
    _ = try await client.create(Condition.fever)
    #expect(script.tokenRequests == 1)
    hand.advance(.seconds(2))
    _ = try await client.create(Condition.fever)
    #expect(script.tokenRequests == 2)
  }

  @Test("A lifetime written as a number is understood")
  func numericLifetime() async throws {
    let script = ScriptedWire([stored, stored], tokens: [.token("a", lifetime: "120")])
    let hand = HandClock()
    let client = FHIRClient.scripted(script, clock: hand.clock)
    _ = try await client.create(Condition.fever)
    hand.advance(.seconds(61))
    _ = try await client.create(Condition.fever)
    #expect(script.tokenRequests == 2)
  }

  @Test("After a refused token nobody asks again for a minute")
  func penalty() async throws {
    let refused = ScriptedWire.Step.json(
      401, #"{"ErrorCode":"invalid_client","Error":"ClientId is Invalid"}"#)
    let script = ScriptedWire([stored], tokens: [refused])
    let hand = HandClock()
    let client = FHIRClient.scripted(script, clock: hand.clock)
    for _ in 0..<3 {
      let failure = await #expect(throws: SatuSehatFailure.self) { try await client.create(Condition.fever) }
      #expect(failure?.kind == .retryLater)
      #expect(failure?.retryAfter == .seconds(60))
    }
    #expect(script.tokenRequests == 1)
    #expect(script.requests.isEmpty)
    hand.advance(.seconds(60))
    _ = try await client.create(Condition.fever)
    #expect(script.tokenRequests == 2)
  }

  @Test("A token that is no longer accepted is renewed once, and only once")
  func expired() async throws {
    let expired = ScriptedWire.Step.json(
      401,
      #"{"fault":{"faultstring":"Invalid access token","detail":{"errorcode":"oauth.v2.InvalidAccessToken"}}}"#
    )
    let script = ScriptedWire([expired, stored, expired, expired])
    let client = FHIRClient.scripted(script)
    #expect(try await client.create(Condition.fever).id == "c1")
    #expect(script.requests.map { $0.headers["Authorization"] } == ["Bearer token-1", "Bearer token-2"])
    let failure = await #expect(throws: SatuSehatFailure.self) { try await client.create(Condition.fever) }
    #expect(failure?.kind == .retryLater)
    #expect(script.requests.count == 4)
  }
}

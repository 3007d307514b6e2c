import Testing
import Vocabulary

@testable import Clinic

@Suite("Sessions")
struct SessionTests {
  @Test("Without a request for two hours a session ends; each request keeps it alive")
  func idle() async throws {
    let desk = try await AccountDesk()
    let secret = try await desk.signIn(.perawat)
    for _ in 0..<3 {
      desk.wait(.seconds(119 * 60))
      #expect(try await desk.actor(secret) != nil)
    }
    desk.wait(.seconds(120 * 60))
    #expect(try await desk.actor(secret) == nil)
  }

  @Test("After twelve hours a session is given a new secret; the former one counts a minute longer")
  func rotation() async throws {
    let desk = try await AccountDesk()
    let secret = try await desk.signIn(.perawat)
    let token = try await desk.accounts.session(secret)?.session.formToken
    for _ in 0..<7 {
      desk.wait(.seconds(100 * 60))
      #expect(try await desk.accounts.session(secret)?.renewed == nil)
    }
    desk.wait(.seconds(20 * 60))
    let renewed = try #require(try await desk.accounts.session(secret)?.renewed)
    #expect(renewed != secret)
    #expect(try await desk.accounts.session(renewed)?.session.formToken == token)
    #expect(try await desk.actor(secret) != nil)
    desk.wait(.seconds(61))
    #expect(try await desk.actor(secret) == nil)
    #expect(try await desk.actor(renewed) != nil)
  }

  @Test("A clock that is set back makes no session last longer than two hours without a request")
  func clockSetBack() async throws {
    let desk = try await AccountDesk()
    let secret = try await desk.signIn(.perawat)
    desk.wait(.seconds(-86_400))
    #expect(try await desk.actor(secret) != nil)
    desk.wait(.seconds(119 * 60))
    #expect(try await desk.actor(secret) != nil)
    desk.wait(.seconds(120 * 60))
    #expect(try await desk.actor(secret) == nil)
  }

  @Test("A clock that is set forwards ends sessions like hours without a request; signing in works at once")
  func clockSetForwards() async throws {
    let desk = try await AccountDesk()
    let secret = try await desk.signIn(.perawat)
    desk.wait(.seconds(86_400))
    #expect(try await desk.actor(secret) == nil)
    #expect(try await desk.actor(desk.signIn(.perawat)) != nil)
  }

  @Test("A made-up secret opens nothing", arguments: ["", "a", "' OR 1=1 --"])
  func madeUp(_ secret: String) async throws {
    let desk = try await AccountDesk()
    _ = try await desk.signIn(.loket)
    #expect(try await desk.actor(SecretToken(secret)) == nil)
  }
}

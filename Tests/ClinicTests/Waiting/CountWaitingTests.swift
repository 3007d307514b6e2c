import Testing

@testable import Clinic

@Suite("What waits")
struct CountWaitingTests {
  @Test("On a quiet morning nothing waits, for whoever asks", arguments: Role.people)
  func quiet(_ role: Role) async throws {
    let desk = try await AccountDesk()
    let waiting = try await desk.clinic.read(CountWaiting(), by: desk.demo.actor(role))
    #expect(waiting == CountWaiting.Result())
  }
}

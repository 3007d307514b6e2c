import Testing

@testable import Clinic

@Suite("What waits")
struct CountWaitingTests {
  @Test("On a quiet morning nothing waits, for whoever asks", arguments: Role.people)
  func quiet(_ role: Role) async throws {
    let desk = try await AccountDesk()
    let waiting = try await desk.clinic.read(CountWaiting(), by: desk.demo.actor(role))
    // Nothing was ever copied, and bringing a copy back was never tried.
    var quiet = CountWaiting.Result()
    quiet.backups = 2
    #expect(waiting == quiet)
  }
}

import Testing

@testable import Clinic

@Suite("What waits")
struct CountWaitingTests {
  @Test("On a quiet morning nothing waits but the first backup and the first drill, for whoever asks", arguments: Role.allCases)
  func quiet(_ role: Role) async throws {
    let desk = try await AccountDesk()
    let waiting = try await desk.clinic.read(CountWaiting(), by: desk.demo.actor(role))
    var quiet = CountWaiting.Result()
    // Neither a copy nor a drill was ever made here.
    quiet.backups = 2
    #expect(waiting == quiet)
  }
}

import Testing

@testable import Store

@Suite("What became of a commit whose connection broke") struct CommitOutcomeTests {
  @Test(
    "Committed is believed only of the server that gave the number, and only while it was not started again")
  func sameStart() {
    #expect(CommitOutcome(status: "committed", sameStart: true) == .committed)
    #expect(CommitOutcome(status: "committed", sameStart: false) == .untold)
    #expect(CommitOutcome(status: "aborted", sameStart: true) == .lost)
    #expect(CommitOutcome(status: "aborted", sameStart: false) == .lost)
    #expect(CommitOutcome(status: "in progress", sameStart: true) == .underWay)
    #expect(CommitOutcome(status: nil, sameStart: true) == .underWay)
  }

  @Test("Two connections to one running server know the same start of it", onPostgreSQL)
  func start() throws {
    let server = try #require(Store.Engine.testDatabase)
    let target = PostgreSQLTarget(url: server, session: "any", limits: PostgreSQLLimits())
    let (one, other) = (try PostgreSQLSession(target), try PostgreSQLSession(target))
    #expect(one.runningSince != nil && one.runningSince == other.runningSince)
  }
}

import Foundation
import Testing

@testable import Store

@Suite("What libpq makes of a connection that breaks", onPostgreSQL) struct LostConnectionTests {
  private static let ways = [SHUT_RD, SHUT_WR, SHUT_RDWR].map { Int32($0) }

  private func session() throws -> PostgreSQLSession {
    let server = try #require(Store.Engine.testDatabase)
    return try PostgreSQLSession(
      PostgreSQLTarget(url: server, session: "any", limits: PostgreSQLLimits()))
  }

  @Test(
    "Broken in whatever way before a statement: the connection is lost, never a mistake of the program",
    arguments: ways)
  func lost(_ way: Int32) throws {
    let statements: [(PostgreSQLSession) throws -> Void] = [
      { try $0.command("SELECT 1") }, { _ = try $0.run("SELECT $1::bigint", [.int(1)]) },
      { _ = try $0.runOnce("SELECT 1", []) }, { try $0.command("COMMIT") },
    ]
    for statement in statements {
      let session = try session()
      shutdown(session.socket, way)
      let failure = #expect(throws: PostgreSQLFailure.self) { try statement(session) }
      #expect(failure?.connectionLost == true && session.isLost, "\(String(describing: failure))")
      guard case .unavailable? = failure?.storeError else {
        Issue.record("\(String(describing: failure))")
        continue
      }
    }
  }

  @Test("Who comes while the server is known to be away is told after one try; the first waits a while")
  func patience() {
    let lost = PostgreSQLFailure(state: "", message: "connection refused", connectionLost: true)
    var first = SecondTries(patience: .seconds(60))
    let waits = first.allow(after: lost)
    var later = SecondTries(patience: .seconds(60), awaySince: .now - .seconds(61))
    let waitsAgain = later.allow(after: lost)
    #expect(waits && !waitsAgain)
    var old = SecondTries(patience: .seconds(60), awaySince: .now - .seconds(61))
    let once = old.allow(after: lost, onOldConnection: true)
    let twice = old.allow(after: lost, onOldConnection: true)
    #expect(once && !twice)
  }

  @Test("It is known to be away from the first failure until somebody is answered")
  func reachability() {
    let reachability = Reachability()
    #expect(reachability.awaySince == nil)
    reachability.failed()
    let since = reachability.awaySince
    reachability.failed()
    #expect(since != nil && reachability.awaySince == since)
    reachability.answered()
    #expect(reachability.awaySince == nil)
  }
}

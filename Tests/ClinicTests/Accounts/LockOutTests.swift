import Testing
import Vocabulary

@testable import Clinic

@Suite("Lock-out")
struct LockOutTests {
  private func fail(_ times: Int, _ desk: AccountDesk, as userName: String = "loket") async {
    for _ in 0..<times {
      await #expect(throws: SignInRefusal.wrong) {
        try await desk.accounts.signIn(userName, password: "salah sekali")
      }
    }
  }

  @Test("After five failures even the right password is refused, for fifteen minutes")
  func locks() async throws {
    let desk = try await AccountDesk()
    await fail(5, desk)
    await #expect(throws: SignInRefusal.locked) { try await desk.signIn(.loket) }
    desk.wait(.seconds(14 * 60))
    await #expect(throws: SignInRefusal.locked) { try await desk.signIn(.loket) }
    desk.wait(.seconds(60))
    #expect(try await desk.actor(desk.signIn(.loket)) != nil)
  }

  @Test("A name that does not exist is closed just the same")
  func unknown() async throws {
    let desk = try await AccountDesk()
    await fail(5, desk, as: "tidakada")
    await #expect(throws: SignInRefusal.locked) {
      try await desk.accounts.signIn("tidakada", password: "salah")
    }
  }

  @Test("A success begins the count anew, and one name does not close another")
  func success() async throws {
    let desk = try await AccountDesk()
    await fail(4, desk)
    _ = try await desk.signIn(.loket)
    await fail(4, desk)
    _ = try await desk.signIn(.loket)
    await fail(5, desk)
    _ = try await desk.signIn(.dokter)
  }

  @Test("A clock that is set back does not close a name for longer than it was meant to be")
  func clockSetBack() async throws {
    let desk = try await AccountDesk()
    await fail(5, desk)
    desk.wait(.seconds(-60))
    await #expect(throws: SignInRefusal.locked) { try await desk.signIn(.loket) }
    desk.wait(.seconds(-86_400))
    #expect(try await desk.actor(desk.signIn(.loket)) != nil)
  }

  @Test("Many attempts at once are no way around it")
  func parallel() async throws {
    let desk = try await AccountDesk()
    let outcomes = await withTaskGroup(of: SignInRefusal?.self) { group in
      for _ in 0..<20 {
        group.addTask {
          do {
            _ = try await desk.accounts.signIn("loket", password: "salah sekali")
            return nil
          } catch { return error as? SignInRefusal }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.filter { $0 == .wrong }.count == LockOut.attempts)
    #expect(outcomes.filter { $0 == .locked }.count == 20 - LockOut.attempts)
  }
}

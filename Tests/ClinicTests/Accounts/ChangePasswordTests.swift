import Testing
import Vocabulary

@testable import Clinic

@Suite("Changing the own password")
struct ChangePasswordTests {
  @Test("The new one counts from now on; other browsers are signed out, this one goes on")
  func change() async throws {
    let desk = try await AccountDesk()
    let here = try await desk.signIn(.bidan)
    let elsewhere = try await desk.signIn(.bidan)
    let actor = try #require(try await desk.actor(here))
    try await desk.accounts.changePassword(
      of: actor, from: DemoAccounts.password, to: AccountDesk.password, repeated: AccountDesk.password,
      keeping: here)
    #expect(try await desk.actor(here) != nil)
    #expect(try await desk.actor(elsewhere) == nil)
    await #expect(throws: SignInRefusal.wrong) { try await desk.signIn(.bidan) }
    _ = try await desk.accounts.signIn("bidan", password: AccountDesk.password)
  }

  @Test("A wrong old password, a weak new one and a slip in the repetition are said field by field")
  func problems() async throws {
    let desk = try await AccountDesk()
    let here = try await desk.signIn(.bidan)
    let actor = try #require(try await desk.actor(here))
    do {
      try await desk.accounts.changePassword(
        of: actor, from: "bukan ini", to: "pendek", repeated: "pende", keeping: here)
      Issue.record("accepted")
    } catch let problems as Problems {
      #expect(problems["sandi-lama"] != nil)
      #expect(problems["sandi-baru"] == "Kata sandi paling sedikit 10 huruf; yang terisi 6.")
      #expect(problems["sandi-ulang"] != nil)
    }
    _ = try await desk.signIn(.bidan)
  }
}

import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Signing in")
struct SignInTests {
  @Test("The right password opens a session of that person, and the journal knows")
  func right() async throws {
    let desk = try await AccountDesk()
    let secret = try await desk.signIn(.dokter)
    #expect(try await desk.actor(secret)?.roles == [.dokter])
    #expect(try await desk.facts() == ["account.signed-in"])
  }

  @Test("Capitals and blanks in the user name do not matter")
  func capitals() async throws {
    let desk = try await AccountDesk()
    let secret = try await desk.accounts.signIn(" Dokter ", password: DemoAccounts.password)
    #expect(try await desk.actor(secret) != nil)
  }

  @Test(
    "A wrong password, an unknown name and no name at all are refused with the same sentence",
    arguments: [("dokter", "salah sekali"), ("tidakada", DemoAccounts.password), ("", ""), ("x'; --", "a")])
  func wrong(_ userName: String, _ password: String) async throws {
    let desk = try await AccountDesk()
    await #expect(throws: SignInRefusal.wrong) {
      try await desk.accounts.signIn(userName, password: password)
    }
  }

  @Test("Neither the secret nor the password stands in the database")
  func secrets() async throws {
    let desk = try await AccountDesk()
    let secret = try await desk.signIn(.loket)
    let kept = try await desk.store.read { tx in
      try tx.all("SELECT secret_hash, password FROM session JOIN account ON account.id = session.account") {
        row in
        (try row["secret_hash"] as String) + (try row["password"] as String)
      }
    }
    #expect(kept.count == 1)
    #expect(!kept[0].contains(secret.text))
    #expect(!kept[0].contains(DemoAccounts.password))
  }

  @Test("A session the browser came with ends: nobody can plant one")
  func fixation() async throws {
    let desk = try await AccountDesk()
    let planted = try await desk.signIn(.loket)
    let own = try await desk.accounts.signIn(
      DemoAccounts.userName(of: .dokter), password: DemoAccounts.password, replacing: planted)
    #expect(own != planted)
    #expect(try await desk.actor(planted) == nil)
    #expect(try await desk.actor(own)?.roles == [.dokter])
  }

  @Test("Signing out ends the session at once")
  func signOut() async throws {
    let desk = try await AccountDesk()
    let secret = try await desk.signIn(.loket)
    try await desk.accounts.signOut(secret)
    #expect(try await desk.actor(secret) == nil)
    try await desk.accounts.signOut(SecretToken("tidak ada"))
  }
}

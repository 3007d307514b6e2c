import Testing
import Vocabulary

@testable import Clinic

@Suite("The staff's accounts")
struct StaffTests {
  private let new = CreateAccount(userName: "Rina.Contoh", name: "Rina Contoh", roles: [.loket, .perawat])

  @Test("A new member chooses the password with the one-time link, once")
  func create() async throws {
    let desk = try await AccountDesk()
    let link = try await desk.clinic.run(new, by: desk.demo.actor(.kepala))
    #expect(try await desk.accounts.owner(ofLink: link)?.name == "Rina Contoh")
    try await desk.accounts.choosePassword(AccountDesk.password, repeated: AccountDesk.password, with: link)
    let secret = try await desk.accounts.signIn("rina.contoh", password: AccountDesk.password)
    #expect(try await desk.actor(secret)?.roles == [.loket, .perawat])
    await #expect(throws: LinkRefusal.self) {
      try await desk.accounts.choosePassword(AccountDesk.password, repeated: AccountDesk.password, with: link)
    }
  }

  @Test("The link is good for three days")
  func expiry() async throws {
    let desk = try await AccountDesk()
    let link = try await desk.clinic.run(new, by: desk.demo.actor(.kepala))
    desk.wait(.seconds(3 * 24 * 3600))
    await #expect(throws: LinkRefusal.self) {
      try await desk.accounts.choosePassword(AccountDesk.password, repeated: AccountDesk.password, with: link)
    }
  }

  @Test("Before the password is chosen nobody comes in")
  func noPassword() async throws {
    let desk = try await AccountDesk()
    _ = try await desk.clinic.run(new, by: desk.demo.actor(.kepala))
    await #expect(throws: SignInRefusal.wrong) { try await desk.accounts.signIn("rina.contoh", password: "") }
  }

  @Test("Only the head and the Dinas make accounts", arguments: Role.people)
  func access(_ role: Role) async throws {
    let desk = try await AccountDesk()
    let mayDo = role == .kepala || role == .adminDinas
    do {
      _ = try await desk.clinic.run(new, by: desk.demo.actor(role))
      #expect(mayDo)
    } catch { #expect(!mayDo && error as? Refusal == .forbidden(.manageAccounts)) }
  }

  @Test("The head can neither make nor take over an account of the Dinas")
  func dinas() async throws {
    let desk = try await AccountDesk()
    let kepala = desk.demo.actor(.kepala)
    await #expect(throws: Problems.self) {
      try await desk.clinic.run(
        CreateAccount(userName: "dinas2", name: "Dua", roles: [.adminDinas]), by: kepala)
    }
    let dinas = desk.demo.actor(.adminDinas).account
    await #expect(throws: Refusal.forbidden(.manageAccounts)) {
      try await desk.clinic.run(RenewAccountLink(dinas), by: kepala)
    }
    await #expect(throws: Refusal.forbidden(.manageAccounts)) {
      try await desk.clinic.run(CloseAccount(dinas), by: kepala)
    }
  }

  @Test("What is missing or taken is said field by field")
  func problems() async throws {
    let desk = try await AccountDesk()
    do {
      _ = try await desk.clinic.run(
        CreateAccount(userName: "loket", name: "", roles: []), by: desk.demo.actor(.kepala))
      Issue.record("accepted")
    } catch let problems as Problems {
      #expect(problems["nama-pengguna"] == "Nama pengguna ini sudah dipakai. Pilih yang lain.")
      #expect(problems["nama"] != nil)
      #expect(problems["peran"] != nil)
    }
  }

  @Test("Closing an account signs its owner out everywhere; reopening lets in again")
  func close() async throws {
    let desk = try await AccountDesk()
    let kepala = desk.demo.actor(.kepala)
    let loket = desk.demo.actor(.loket).account
    let secret = try await desk.signIn(.loket)
    try await desk.clinic.run(CloseAccount(loket), by: kepala)
    #expect(try await desk.actor(secret) == nil)
    await #expect(throws: SignInRefusal.wrong) { try await desk.signIn(.loket) }
    try await desk.clinic.run(ReopenAccount(loket), by: kepala)
    #expect(try await desk.actor(desk.signIn(.loket)) != nil)
  }

  @Test("Nobody closes the own account")
  func closeSelf() async throws {
    let desk = try await AccountDesk()
    let kepala = desk.demo.actor(.kepala)
    await #expect(throws: Refusal.self) {
      try await desk.clinic.run(CloseAccount(kepala.account), by: kepala)
    }
  }

  @Test("The list shows a page and counts all")
  func list() async throws {
    let desk = try await AccountDesk()
    let result = try await desk.clinic.read(ListAccounts(page: 1), by: desk.demo.actor(.kepala))
    #expect(result.total == Role.people.count)
    #expect(result.accounts.count == Role.people.count)
  }
}

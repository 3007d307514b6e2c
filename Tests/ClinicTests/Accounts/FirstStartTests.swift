import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("The first start")
struct FirstStartTests {
  private func first(_ password: String = AccountDesk.password, district: String = "32.04.13") -> FirstStart {
    FirstStart(
      name: "Rina Contoh", userName: "rina", password: password, repeated: password,
      facilityName: "Puskesmas Contoh", address: "Jl. Contoh 1", districtCode: district, zone: .wita)
  }

  private func empty() async throws -> (store: Store, accounts: Accounts) {
    let store = try await Schema.temporaryStore()
    let clinic = Clinic(store: store, clock: .fixed(Instant(milliseconds: 1_795_136_400_000)))
    return (store, Accounts(clinic, hasher: PasswordHasher(cost: .trivial)))
  }

  @Test("On an empty database the link makes the Puskesmas and its administrator, once")
  func start() async throws {
    let (_, accounts) = try await empty()
    let link = try #require(try await accounts.firstStartLink())
    let state = try await accounts.firstStart(link)
    #expect(state.isGood && state.needsFacility)
    try await accounts.start(first(), with: link)
    let secret = try await accounts.signIn("rina", password: AccountDesk.password)
    #expect(try await accounts.session(secret)?.session.account.roles == [.adminDinas])
    await #expect(throws: LinkRefusal.self) { try await accounts.start(first(), with: link) }
    #expect(try await accounts.firstStartLink() == nil)
  }

  @Test("A new start makes a new link and voids the one before")
  func again() async throws {
    let (_, accounts) = try await empty()
    let before = try #require(try await accounts.firstStartLink())
    let now = try #require(try await accounts.firstStartLink())
    #expect(try await accounts.firstStart(before).isGood == false)
    #expect(try await accounts.firstStart(now).isGood)
  }

  @Test("A weak password or a wrong district code uses the link up not")
  func problems() async throws {
    let (_, accounts) = try await empty()
    let link = try #require(try await accounts.firstStartLink())
    await #expect(throws: Problems.self) { try await accounts.start(first("pendek"), with: link) }
    await #expect(throws: Problems.self) { try await accounts.start(first(district: "3204"), with: link) }
    try await accounts.start(first(), with: link)
  }

  @Test("Where accounts exist there is no such link")
  func later() async throws {
    let desk = try await AccountDesk()
    #expect(try await desk.accounts.firstStartLink() == nil)
    #expect(try await desk.accounts.firstStart(SecretToken("tebakan")).isGood == false)
  }
}

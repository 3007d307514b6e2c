import Foundation
import Store
import Synchronization
import Vocabulary

@testable import Clinic

/// A Puskesmas with a key file, an account of its head, and a clock that can be moved.
final class CredentialRig: Sendable {
  /// Friday, 20 November 2026, 08.00 WIB.
  static let morning = Instant(milliseconds: 1_795_136_400_000)

  /// Invented values that appear nowhere else, so that a leak is seen.
  static let consumer: [CredentialField: String] = [
    .consID: "70417", .secretKey: "RAHASIA-kunci-7041", .userKey: "userkey00704100userkey",
  ]
  static let login: [CredentialField: String] = [.user: "pkm-70417", .password: "Sandi:P-Care 7041"]

  let store: Store
  let clinic: Clinic
  let demo: DemoPuskesmas
  let vault: CredentialVault
  let uses: CredentialUses
  let keyFile: String
  let hands: Hands

  init(at path: String? = nil) async throws {
    store = try path.map { try .sqlite(path: $0) } ?? .temporary()
    let moment = Hands(Self.morning)
    hands = moment
    let clock = WallClock { moment.now }
    try await store.migrate(Schema.migrations, at: 0)
    demo = try await DemoPuskesmas.seed(in: store, at: Self.morning)
    clinic = Clinic(store: store, clock: clock)
    keyFile = FileManager.default.temporaryDirectory.appending(path: "sehat-\(UUID().uuidString).kunci").path
    _ = try CredentialKeys.make(at: keyFile)
    uses = CredentialUses(store: store, clock: clock)
    vault = CredentialVault(store, keyFile: keyFile, clock: clock, uses: uses)
    let demo = demo
    try await store.write { tx in
      for role in [Role.kepala, .dokter] {
        let actor = demo.actor(role)
        try Account(
          id: actor.account, facility: actor.facility, userName: UserName(stored: role.rawValue),
          name: actor.name, roles: actor.roles
        ).insert(password: nil, at: Self.morning, in: tx)
      }
    }
  }

  /// A clock's hands.
  final class Hands: Sendable {
    private let moment: Mutex<Instant>
    init(_ start: Instant) { moment = Mutex(start) }
    var now: Instant { moment.withLock { $0 } }
    func move(_ span: Duration) { moment.withLock { $0 = $0 + span } }
  }

  var head: Actor { demo.actor(.kepala) }
  var facility: FacilityID { demo.facility.id }

  @discardableResult
  func set(
    _ system: OutsideSystem, _ values: [CredentialField: String], holder: Actor? = nil
  ) async throws -> Credential {
    let made = try await clinic.run(
      SetCredentials(
        system, values, holder: system.needsPact ? (holder ?? head).account.text : "", keys: vault.keys()),
      by: head)
    vault.forget()
    return made
  }

  func pactForm(of person: Actor? = nil, until: String = "31-12-2026") -> PactForm {
    var form = PactForm()
    form.account = (person ?? head).account.text
    form.identity = "3204130101809001"
    form.position = "Kepala Puskesmas"
    form.email = "kepala@puskesmas.example"
    form.institution = "Puskesmas Cempaka Sari"
    form.place = "Soreang"
    form.signedOn = "20-11-2026"
    form.validUntil = until
    form.evidence = "Map perjanjian"
    return form
  }

  @discardableResult
  func filePact(of person: Actor? = nil, until: String = "31-12-2026") async throws -> IntegrityPact {
    let pact = try await clinic.run(FileIntegrityPact(pactForm(of: person, until: until)), by: head)
    vault.forget()
    return pact
  }

  /// What the vault gives, or why not.
  func open(_ system: OutsideSystem) async -> Result<OpenCredentials?, CredentialRefusal> {
    do throws(CredentialRefusal) {
      return .success(try await vault.credentials(for: system, at: facility))
    } catch { return .failure(error) }
  }

  func refusal(_ system: OutsideSystem) async -> CredentialRefusal? {
    if case .failure(let refusal) = await open(system) { refusal } else { nil }
  }

  func value(_ field: CredentialField, of system: OutsideSystem) async -> String? {
    if case .success(let found) = await open(system) { found?[field] } else { nil }
  }
}

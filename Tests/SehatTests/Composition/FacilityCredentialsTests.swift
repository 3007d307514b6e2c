import Clinic
import Foundation
import Store
import Testing
import Vocabulary

@testable import sehat

@Suite("What a facility signs in with")
struct FacilityCredentialsTests {
  private static let file = """
    pcare.url = http://127.0.0.1:9
    pcare.cons-id = 704170417041
    pcare.secret = rahasia-berkas
    pcare.user-key = userkey-berkas
    pcare.user = pkm-berkas
    pcare.password = sandi-berkas
    """

  private struct House {
    let store: Store
    let facility: Facility
    let credentials: FacilityCredentials
    let keys: CredentialKeys
    let clinic: Clinic
    let operatorHere: Actor
  }

  private func house(_ text: String = file) async throws -> House {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sehat-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let key = folder.appending(path: "kunci").path
    let keys = try CredentialKeys.make(at: key)
    let configuration = folder.appending(path: "sehat.conf").path
    try (text + "\ncredentials.key = \(key)\n").write(
      toFile: configuration, atomically: true, encoding: .utf8)
    let settings = try Settings(SettingsSource(file: configuration, environment: [:]))
    let store = try Store.temporary()
    try await store.migrate(Installation.migrations, at: 0)
    let facility = Facility(
      id: FacilityID(at: WallClock.system.now()), name: "Puskesmas Satu", address: "", districtCode: "320413",
      zone: .wib, bpjsProvider: "00000001")
    try await store.write { try facility.insert(in: $0) }
    let clock = WallClock.system
    let vault = CredentialVault(
      store, keyFile: key, clock: clock, uses: CredentialUses(store: store, clock: clock))
    return House(
      store: store, facility: facility,
      credentials: FacilityCredentials(settings, vault: vault, store: store, clock: clock), keys: keys,
      clinic: Clinic(store: store, clock: .system), operatorHere: .serverOperator(of: facility.id))
  }

  @Test("The settings file serves the only facility, until something is stored for it")
  func fallback() async throws {
    let house = try await house()
    #expect(try await house.credentials(.pcareLogin, at: house.facility.id)[.user] == "pkm-berkas")
    #expect(await house.credentials.fromFile(house.facility.id) == [.pcare, .pcareLogin])
    try await house.clinic.run(
      SetCredentials(
        .satusehat,
        [
          .clientID: "client-id-tersimpan-1", .clientSecret: "client-secret-tersimpan",
          .organization: "100070417",
        ], keys: house.keys), by: house.operatorHere)
    let stored = try await house.credentials(.satusehat, at: house.facility.id)
    #expect(stored.version == 1 && stored[.organization] == "100070417")
  }

  @Test("What was put out of use does not come back from the settings file")
  func withdrawn() async throws {
    let house = try await house(
      Self.file
        + "\nsatusehat.client-id = client-id-berkas-satu\nsatusehat.client-secret = client-secret-berkas\nsatusehat.organization = 1"
    )
    #expect(try await house.credentials(.satusehat, at: house.facility.id).version == 0)
    let values: [CredentialField: String] = [
      .clientID: "client-id-tersimpan-1", .clientSecret: "client-secret-tersimpan",
      .organization: "100070417",
    ]
    try await house.clinic.run(
      SetCredentials(.satusehat, values, keys: house.keys), by: house.operatorHere)
    try await house.clinic.run(WithdrawCredentials(.satusehat, because: "Bocor"), by: house.operatorHere)
    house.credentials.vault.forget()
    await #expect(throws: CredentialRefusal.notSet(.satusehat)) {
      try await house.credentials(.satusehat, at: house.facility.id)
    }
  }

  @Test("A second facility never signs in with what belongs to the first")
  func stranger() async throws {
    let house = try await house(Self.file + "\ncredentials.provider = 00000001")
    let second = Facility(
      id: FacilityID(at: WallClock.system.now()), name: "Puskesmas Dua", address: "", districtCode: "320413",
      zone: .wib, bpjsProvider: "00000002")
    try await house.store.write { try second.insert(in: $0) }
    await #expect(throws: CredentialRefusal.notSet(.pcare)) {
      try await house.credentials(.pcare, at: second.id)
    }
    #expect(try await house.credentials(.pcare, at: house.facility.id)[.consID] == "704170417041")
  }

  @Test("Without a signed pact the settings file opens a sandbox on this machine and nothing of BPJS's")
  func unsigned() async throws {
    let real = Self.file.replacingOccurrences(of: "http://127.0.0.1:9", with: "https://pcare.example")
    let house = try await house(
      real + "\nsatusehat.client-id = client-id-berkas-satu\nsatusehat.client-secret = client-secret-berkas\n"
        + "satusehat.organization = 1")
    for system in [OutsideSystem.pcare, .pcareLogin] {
      await #expect(throws: CredentialRefusal.unsigned(system)) {
        try await house.credentials(system, at: house.facility.id)
      }
    }
    #expect(CredentialRefusal.unsigned(.pcare).sentence.contains("sehat credentials import"))
    #expect(try await house.credentials(.satusehat, at: house.facility.id)[.organization] == "1")
  }

  @Test("Half a set in the file is a mistake, and no description of the settings tells a value")
  func settings() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "sehat-\(UUID().uuidString).conf").path
    try "pcare.cons-id = 704170417041\ncredentials.key = /x\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: Problems.self) { try Settings(SettingsSource(file: path, environment: [:])) }
    try Self.file.write(toFile: path, atomically: true, encoding: .utf8)
    let settings = try Settings(SettingsSource(file: path, environment: [:]))
    var text = "\(settings) \(settings.credentials)"
    dump(settings, to: &text)
    for secret in ["704170417041", "rahasia-berkas", "userkey-berkas", "pkm-berkas", "sandi-berkas"] {
      #expect(!text.contains(secret))
    }
  }
}

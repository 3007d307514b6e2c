import Foundation
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Credentials at the moment of use")
struct CredentialVaultTests {
  @Test("What was set is opened for its own system, whole, and nothing else")
  func opened() async throws {
    let rig = try await CredentialRig()
    try await rig.filePact()
    try await rig.set(.pcare, CredentialRig.consumer)
    #expect(await rig.value(.secretKey, of: .pcare) == "RAHASIA-kunci-7041")
    #expect(await rig.value(.consID, of: .pcare) == "70417")
    #expect(try await rig.open(.antrean).get() == nil)
  }

  @Test("Blanks that were pasted along are no part of a key, and a password keeps its own signs")
  func pasted() async throws {
    let rig = try await CredentialRig()
    try await rig.filePact()
    var consumer = CredentialRig.consumer
    consumer[.secretKey] = "  RAHASIA-kunci-7041\n"
    try await rig.set(.pcare, consumer)
    try await rig.set(.pcareLogin, CredentialRig.login)
    #expect(await rig.value(.secretKey, of: .pcare) == "RAHASIA-kunci-7041")
    #expect(await rig.value(.password, of: .pcareLogin) == "Sandi:P-Care 7041")
  }

  @Test("A value that is replaced holds from the next second on, without a restart; who and when stays")
  func rotated() async throws {
    let rig = try await CredentialRig()
    try await rig.filePact()
    try await rig.set(.pcareLogin, CredentialRig.login)
    #expect(await rig.value(.password, of: .pcareLogin) == "Sandi:P-Care 7041")
    let second = try await rig.clinic.run(
      SetCredentials(.pcareLogin, [.password: "Sandi baru 7042"], keys: rig.vault.keys()), by: rig.head)
    rig.hands.move(.milliseconds(1_100))
    #expect(second.version == 2)
    #expect(await rig.value(.password, of: .pcareLogin) == "Sandi baru 7042")
    #expect(await rig.value(.user, of: .pcareLogin) == "pkm-70417")
    let answer = try await rig.clinic.read(ReadCredentials(), by: rig.head)
    #expect(answer.versions.map(\.version).sorted() == [1, 2])
    let values: Int? = try await rig.store.read { try $0.value("SELECT COUNT(*) AS n FROM credential_value") }
    #expect(values == 2)
  }

  @Test("A locked value that is carried to another place does not open there")
  func carried() async throws {
    let rig = try await CredentialRig()
    try await rig.filePact()
    try await rig.set(.pcareLogin, CredentialRig.login)
    try await rig.store.write { tx in
      let user: [UInt8]? = try tx.value("SELECT sealed FROM credential_value WHERE field = 'pengguna'")
      try tx.execute("UPDATE credential_value SET sealed = \(user) WHERE field = 'kata-sandi'")
    }
    rig.vault.forget()
    #expect(await rig.refusal(.pcareLogin) == .altered(.pcareLogin))
  }

  @Test("What was put out of use is gone, and is not the same as never set")
  func withdrawn() async throws {
    let rig = try await CredentialRig()
    try await rig.filePact()
    try await rig.set(.pcare, CredentialRig.consumer)
    await #expect(throws: Problems.self) {
      try await rig.clinic.run(WithdrawCredentials(.pcare, because: ""), by: rig.head)
    }
    try await rig.clinic.run(WithdrawCredentials(.pcare, because: "Surat 12/2026"), by: rig.head)
    rig.vault.forget()
    #expect(await rig.refusal(.pcare) == .notSet(.pcare))
    let values: Int? = try await rig.store.read { try $0.value("SELECT COUNT(*) AS n FROM credential_value") }
    #expect(values == 0)
  }

  @Test("Only those who manage the Puskesmas set credentials or see how they stand")
  func access() async throws {
    let rig = try await CredentialRig()
    let keys = try rig.vault.keys()
    for role in [Role.dokter, .loket, .apoteker] {
      await #expect(throws: Refusal.self) {
        try await rig.clinic.run(
          SetCredentials(.satusehat, [:], keys: keys), by: rig.demo.actor(role))
      }
      await #expect(throws: Refusal.self) {
        try await rig.clinic.read(ReadCredentials(), by: rig.demo.actor(role))
      }
      await #expect(throws: Refusal.self) {
        try await rig.clinic.read(ReadSecurityLog(), by: rig.demo.actor(role))
      }
    }
  }

  @Test("The database's bytes hold none of the values, before and after a change")
  func bytes() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "sehat-\(UUID().uuidString).sqlite")
      .path
    let rig = try await CredentialRig(at: path)
    try await rig.filePact()
    try await rig.set(.pcare, CredentialRig.consumer)
    try await rig.set(.pcareLogin, CredentialRig.login)
    try await rig.set(.pcareLogin, [.password: "Sandi baru 7042"])
    _ = await rig.open(.pcareLogin)
    try await rig.uses.flush()
    for ending in ["", "-wal"] {
      guard let bytes = FileManager.default.contents(atPath: path + ending) else { continue }
      for secret in [
        "RAHASIA-kunci-7041", "userkey00704100userkey", "pkm-70417", "Sandi:P-Care 7041", "Sandi baru 7042",
      ] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(ending)")
      }
    }
  }

  @Test("No description of an opened set tells a value")
  func undescribed() async throws {
    let open = OpenCredentials(.pcare, version: 3, CredentialRig.consumer)
    var dumped = ""
    dump(open, to: &dumped)
    for text in ["\(open)", String(reflecting: open), dumped] { #expect(!text.contains("RAHASIA")) }
    let key = CredentialKey()
    dumped = ""
    dump(key, to: &dumped)
    #expect(!dumped.contains(key.text) && !"\(key)".contains(key.text))
  }
}

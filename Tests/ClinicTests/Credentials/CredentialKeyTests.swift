import Foundation
import Testing
import Vocabulary

@testable import Clinic

@Suite("The key of the credentials")
struct CredentialKeyTests {
  @Test("A key file is its owner's only, and is never overwritten")
  func file() async throws {
    let rig = try await CredentialRig()
    let attributes = try FileManager.default.attributesOfItem(atPath: rig.keyFile)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(throws: BackupRefusal.self) { try CredentialKeys.make(at: rig.keyFile) }
  }

  @Test("A missing, readable-by-all or broken key file is told in a sentence that says what to do")
  func problems() async throws {
    let rig = try await CredentialRig()
    let path = rig.keyFile
    #expect(throws: CredentialRefusal.keyFileMissing(path: path + "x")) {
      try CredentialKeys(file: path + "x")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: CredentialRefusal.keyFileOpenToOthers(path: path)) { try CredentialKeys(file: path) }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    var text = try String(contentsOfFile: path, encoding: .utf8)
    text = String(text.dropLast(3)) + "QQ\n"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: CredentialRefusal.keyFileMalformed(path: path)) { try CredentialKeys(file: path) }
    #expect(CredentialRefusal.keyFileOpenToOthers(path: path).sentence.contains("chmod 600"))
  }

  @Test("With another key nothing opens, and the sentence says which way out there is")
  func another() async throws {
    let rig = try await CredentialRig()
    try await rig.set(
      .satusehat,
      [
        .clientID: "client-70417-client", .clientSecret: "rahasia-satusehat-7041", .organization: "100070417",
      ])
    _ = await rig.open(.satusehat)
    try FileManager.default.removeItem(atPath: rig.keyFile)
    #expect(await rig.refusal(.satusehat) == nil)
    rig.vault.forget()
    #expect(await rig.refusal(.satusehat) == .keyFileMissing(path: rig.keyFile))
    _ = try CredentialKeys.make(at: rig.keyFile)
    rig.vault.forget()
    #expect(await rig.refusal(.satusehat) == .wrongKey(.satusehat))
    #expect(CredentialRefusal.wrongKey(.satusehat).sentence.contains("ketik ulang"))
  }

  @Test("Changing the key locks everything anew; the running server goes on, and the old key opens nothing")
  func changed() async throws {
    let rig = try await CredentialRig()
    try await rig.filePact()
    try await rig.set(.pcare, CredentialRig.consumer)
    try await rig.set(.pcareLogin, CredentialRig.login)
    let old = try CredentialKeys(file: rig.keyFile)
    let done = try await ChangeCredentialKey(of: rig.store, keyFile: rig.keyFile, clock: rig.clinic.clock)
      .run()
    #expect(done.count == 5)
    #expect(done.fingerprint != old.fingerprint)
    rig.hands.move(.seconds(2))
    #expect(await rig.value(.password, of: .pcareLogin) == "Sandi:P-Care 7041")
    let keys = try rig.vault.keys()
    #expect(keys.former.isEmpty)
    let values = try await rig.store.read { try $0.all("SELECT * FROM credential_value", SealedValue.init) }
    for value in values { #expect(throws: CredentialRefusal.self) { try value.open(with: old) } }
    let attributes = try FileManager.default.attributesOfItem(atPath: rig.keyFile)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("While the key is being changed both keys open")
  func between() async throws {
    let rig = try await CredentialRig()
    try await rig.filePact()
    try await rig.set(.pcare, CredentialRig.consumer)
    let old = try rig.vault.keys()
    try CredentialKeys(CredentialKey(), former: [old.current]).replace(rig.keyFile)
    rig.vault.forget()
    #expect(await rig.value(.consID, of: .pcare) == "70417")
    #expect(try rig.vault.keys().fingerprint != old.fingerprint)
  }
}

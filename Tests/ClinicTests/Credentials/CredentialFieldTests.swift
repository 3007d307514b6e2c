import Testing
import Vocabulary

@testable import Clinic

@Suite("Credentials as they are typed")
struct CredentialFieldTests {
  @Test(
    "What cannot be right is told in a sentence that never repeats it",
    arguments: [
      (CredentialField.consID, "", "belum diisi"), (.consID, "   ", "belum diisi"),
      (.consID, "12a45", "angka"), (.consID, "12 45", "spasi di tengah"),
      (.secretKey, "abc", "yang terisi 3"), (.secretKey, "kunci–panjang", "tanda baca biasa"),
      (.userKey, "pendek", "yang terisi 6"), (.userKey, "user key yang terpotong", "spasi di tengah"),
      (.password, " sandi1", "diawali atau diakhiri spasi"), (.password, "sandi1\n", "diawali atau diakhiri"),
      (.password, "sandi“1”", "tanda baca biasa"), (.user, "pkm:1", "titik dua"),
      (.user, "pk", "yang terisi 2"),
      (.clientSecret, String(repeating: "x", count: 300), "yang terisi 300"),
    ])
  func refused(field: CredentialField, typed: String, words: String) {
    do throws(Problem) {
      _ = try field.read(typed)
      Issue.record("\(typed) was taken")
    } catch {
      #expect(error.sentence.contains(words), "\(error.sentence)")
      #expect(error.field == field.rawValue)
      if typed.count > 4 { #expect(!error.sentence.contains(typed)) }
    }
  }

  @Test("The contract's own examples are taken as they are")
  func taken() throws {
    #expect(
      try CredentialField.secretKey.read("kunci dengan spasi & simbol+/=") == "kunci dengan spasi & simbol+/="
    )
    #expect(try CredentialField.consID.read(" 20337\t") == "20337")
    #expect(try CredentialField.password.read("a:b:c d") == "a:b:c d")
  }

  @Test("Nothing given and nothing changed is no new version")
  func nothing() async throws {
    let rig = try await CredentialRig()
    try await rig.set(.pcare, CredentialRig.consumer)
    await #expect(throws: Problems.self) { try await rig.set(.pcare, [:]) }
    let answer = try await rig.clinic.read(ReadCredentials(), by: rig.head)
    #expect(answer.lines.first { $0.system == .pcare }?.current?.version == 1)
  }
}

import Foundation
import Testing

@testable import Clinic

@Suite("Password hashes")
struct PasswordHashTests {
  /// RFC 7914, section 12, second vector: N = 1024, r = 8, p = 16; the first 32 of its 64 bytes.
  @Test("scrypt agrees with the published vector")
  func vector() throws {
    let hash = try PasswordHash(
      of: "password", cost: .init(logN: 10, blockSize: 8, parallelism: 16), salt: Array("NaCl".utf8))
    let key = try #require(Data(base64Encoded: String(hash.text.split(separator: "$")[5])))
    #expect(
      key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162")
  }

  @Test("The right password matches, another does not, whatever the cost it was made with")
  func matches() throws {
    let hash = try PasswordHash(of: "rahasia besar", cost: .trivial, salt: [1, 2, 3, 4])
    #expect(PasswordHash(stored: hash.text).matches("rahasia besar"))
    #expect(!hash.matches("rahasia besa"))
    #expect(!hash.matches(""))
  }

  @Test("The standard cost is what the hash says it is")
  func standard() throws {
    let hash = try PasswordHash(of: "x", cost: .standard, salt: [1])
    #expect(hash.text.hasPrefix("scrypt$15$8$1$"))
  }

  @Test(
    "A damaged hash matches nothing",
    arguments: ["", "scrypt$15$8$1$", "md5$a", "scrypt$99$8$1$AAAA$AAAA", "scrypt$4$1$1$*$*"])
  func damaged(_ text: String) {
    #expect(!PasswordHash(stored: text).matches("a"))
  }

  @Test("The same letters match whether they came composed or not")
  func composed() throws {
    let hash = try PasswordHash(of: "caf\u{E9} sehat", cost: .trivial, salt: [9])
    #expect(hash.matches("cafe\u{301} sehat"))
  }
}

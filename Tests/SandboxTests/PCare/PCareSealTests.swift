import Crypto
import Foundation
import Testing

@testable import Sandbox

@Suite("Sealing an answer (BPJS contract 10.3, 10.4)")
struct PCareSealTests {
  @Test("Plain text becomes the LZString text, and that the ciphertext", arguments: SealedText.vectors)
  func vectors(text: SealedText) throws {
    #expect(LZPacker.pack(text.plain) == text.packed)
    let seal = PCareSeal(consId: text.consId, secret: text.secret, timestamp: text.timestamp)
    #expect(try seal.seal(text: text.plain) == text.cipher)
  }

  @Test("V10: a large list, whose codes grow in width")
  func large() throws {
    let rows = (0..<300).map { index in
      let code = "A" + String(repeating: "0", count: 3 - String(index).count) + String(index)
      return #"{"kdDiag":"\#(code)","nmDiag":"Diagnosa contoh nomor \#(index) (éà \#(index % 7))","#
        + #""nonSpesialis":\#(index % 3 == 0)}"#
    }
    let plain = #"{"count":300,"list":["# + rows.joined(separator: ",") + "]}"
    #expect(plain.utf16.count == 24712)
    #expect(digest(plain) == "5854f9639f53c4a55b824911d3a0dfdc6aef215e5c554ee3007525345d934370")
    let packed = LZPacker.pack(plain)
    #expect(packed.count == 4932)
    #expect(digest(packed) == "84af5d933168e72c9739a68c5e17c8bcd3adc2ae871971107e46d1dde79be3e0")
    let cipher = try PCareSeal(consId: "12345", secret: "rahasiaKU01", timestamp: "1700000000")
      .seal(text: plain)
    #expect(cipher.count == 6592)
    #expect(digest(cipher) == "1e652ecf48254c1979bf09c5786bf985fad691b85ee365c822d9764ee824f45e")
  }

  @Test(
    "Small texts pack",
    arguments: zip(
      ["", "A", "AA", "AAA", "null", "{}", "[]", "é", "中", "hello hello hello"],
      ["Q", "IJA", "ILI", "IIo", "HYVwNmQ", "N4XyA", "NoXSA", "JdA", "rRyQ", "BYUwNmD2AEoTcpA"]))
  func small(plain: String, packed: String) {
    #expect(LZPacker.pack(plain) == packed)
  }

  private func digest(_ text: String) -> String {
    SHA256.hash(data: Data(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

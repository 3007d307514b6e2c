import Crypto
import Foundation
import Testing

@testable import Clinic

@Suite("The locked file")
struct AgeFormatTests {
  @Test(
    "Files another program has locked are opened, and what must be refused is refused",
    arguments: AgeVector.all)
  func vectors(_ vector: AgeVector) throws {
    let identity = try BackupIdentity(file: vector.identity)
    guard let payload = vector.payload else {
      #expect(throws: BackupRefusal.self) { try Self.open(vector.file, with: identity) }
      return
    }
    let opened = try Self.open(vector.file, with: identity)
    #expect(Hexadecimal.text(SHA256.hash(data: opened)) == payload)
  }

  @Test("The example keys of the format's description are read and written the same")
  func keys() throws {
    let identity = try BackupIdentity(
      file: "# catatan\nAGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\n")
    #expect(identity.recipient.text == "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj")
    #expect(
      identity.file.hasSuffix("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\n"))
    #expect(try BackupIdentity(file: identity.file).recipient.text == identity.recipient.text)
  }

  @Test(
    "A key with one wrong letter, of another kind, or none at all is no key",
    arguments: [
      "", "age1", "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwa",
      "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX",
    ])
  func wrongKeys(_ text: String) throws {
    #expect(throws: BackupRefusal.badRecipient(text)) { try BackupRecipient(text) }
    #expect(throws: BackupRefusal.badIdentity) { try BackupIdentity(file: text.lowercased() + "q") }
  }

  @Test(
    "What was locked is opened again, whatever its length",
    arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_001])
  func roundTrip(_ length: Int) throws {
    let plain = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let (first, second) = (BackupIdentity(), BackupIdentity())
    let sealed = try Self.seal(plain, for: [first.recipient, second.recipient])
    #expect(try Self.open(sealed, with: first) == plain)
    #expect(try Self.open(sealed, with: second) == plain)
    #expect(throws: BackupRefusal.wrongKey) { try Self.open(sealed, with: BackupIdentity()) }
  }

  @Test("A byte changed anywhere is found")
  func everyByte() throws {
    let identity = BackupIdentity()
    let sealed = try Self.seal(Array("isi".utf8), for: [identity.recipient])
    for position in sealed.indices {
      var changed = sealed
      changed[position] ^= 1
      #expect(throws: BackupRefusal.self, "byte \(position)") { try Self.open(changed, with: identity) }
    }
  }

  @Test("A file cut off anywhere is found")
  func everyLength() throws {
    let identity = BackupIdentity()
    let sealed = try Self.seal(Array("isi".utf8), for: [identity.recipient])
    for length in sealed.indices {
      #expect(throws: BackupRefusal.self, "length \(length)") {
        try Self.open(Array(sealed[..<length]), with: identity)
      }
    }
  }

  @Test("Chunks that are swapped, left out, or after which the file was cut are told by their number")
  func chunks() throws {
    let identity = BackupIdentity()
    let plain = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let sealed = try Self.seal(plain, for: [identity.recipient])
    let size = AgePayload.chunkSize + AgePayload.tagSize
    let start = sealed.count - (200_000 - 3 * AgePayload.chunkSize + AgePayload.tagSize) - 3 * size
    let chunk = { (number: Int) in sealed[(start + number * size)..<(start + (number + 1) * size)] }
    let head = sealed[..<start]
    let tail = sealed[(start + 3 * size)...]
    #expect(try Self.open(head + chunk(0) + chunk(1) + chunk(2) + tail, with: identity) == plain)
    #expect(throws: BackupRefusal.altered(chunk: 1)) {
      try Self.open(head + chunk(1) + chunk(0) + chunk(2) + tail, with: identity)
    }
    #expect(throws: BackupRefusal.altered(chunk: 2)) {
      try Self.open(head + chunk(0) + chunk(2) + tail, with: identity)
    }
    #expect(throws: BackupRefusal.truncated) {
      try Self.open(Array(head + chunk(0) + chunk(1)), with: identity)
    }
  }

  private static func open(_ sealed: some Sequence<UInt8>, with identity: BackupIdentity) throws -> [UInt8] {
    var reader = try SealedReader(MemorySource(Array(sealed)), with: identity)
    var plain: [UInt8] = []
    while let more = try reader.read() { plain += more }
    return plain
  }

  private static func seal(_ plain: [UInt8], for recipients: [BackupRecipient]) throws -> [UInt8] {
    var writer = try SealedWriter(into: MemorySink(), for: recipients)
    for start in stride(from: 0, to: plain.count, by: 1000) {
      try writer.write(plain[start..<min(start + 1000, plain.count)])
    }
    try writer.finish()
    return writer.sink.bytes
  }
}

import Crypto
import Foundation
import Vocabulary

/// How an entry is hashed. Every field is written with its length before it, so that no two different
/// entries have the same bytes.
enum ChainHash {
  static let genesis = String(repeating: "0", count: 64)

  static func digest(salt: String, payload: String) -> String {
    hex(SHA256.hash(data: Data((salt + payload).utf8)))
  }

  static func hash(
    sequence: Int64, at: Instant, author: Author, kind: String, patient: PatientID?, subject: String?,
    payloadDigest: String, previous: String
  ) -> String {
    let fields: [String] = [
      previous, author.facility.text, String(sequence), String(at.milliseconds),
      author.account?.text ?? "", author.role, author.purpose, kind, patient?.text ?? "", subject ?? "",
      payloadDigest,
    ]
    var hasher = SHA256()
    for field in fields { hasher.update(data: Data("\(field.utf8.count):\(field)".utf8)) }
    return hex(hasher.finalize())
  }

  static func hash(of entry: Entry) -> String {
    hash(
      sequence: entry.sequence, at: entry.at, author: entry.author, kind: entry.kind,
      patient: entry.patient, subject: entry.subject, payloadDigest: entry.payloadDigest,
      previous: entry.previous)
  }

  static func hex(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(64)
    for byte in digest {
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }
}

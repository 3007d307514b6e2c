/// How age writes keys as text: BIP 173, without its limit on length.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

  /// `prefix` in lower case, `1`, the bytes in groups of five bits, six characters of checksum.
  static func encode(_ prefix: String, _ bytes: [UInt8]) -> String {
    let data = regroup(bytes, from: 8, to: 5, padding: true) ?? []
    let checksum = polynomial(expand(prefix) + data + [0, 0, 0, 0, 0, 0]) ^ 1
    let tail = (0..<6).map { UInt8((checksum >> (5 * (5 - UInt32($0)))) & 31) }
    return prefix + "1" + String(decoding: (data + tail).map { alphabet[Int($0)] }, as: UTF8.self)
  }

  /// The bytes; nil when the prefix is another or a character is wrong. All upper case is taken as all lower case.
  static func decode(_ text: String, prefix: String) -> [UInt8]? {
    let lower = text.lowercased()
    guard text == lower || text == text.uppercased(), lower.hasPrefix(prefix + "1") else { return nil }
    var data: [UInt8] = []
    for character in lower.utf8.dropFirst(prefix.utf8.count + 1) {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      data.append(UInt8(value))
    }
    guard data.count >= 6, polynomial(expand(prefix) + data) == 1 else { return nil }
    return regroup(data.dropLast(6), from: 5, to: 8, padding: false)
  }

  private static func expand(_ prefix: String) -> [UInt8] {
    prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
  }

  private static func polynomial(_ values: [UInt8]) -> UInt32 {
    let generators: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
    var sum: UInt32 = 1
    for value in values {
      let top = sum >> 25
      sum = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
      for (bit, generator) in generators.enumerated() where (top >> UInt32(bit)) & 1 == 1 { sum ^= generator }
    }
    return sum
  }

  private static func regroup(
    _ values: some Sequence<UInt8>, from width: Int, to target: Int, padding: Bool
  ) -> [UInt8]? {
    var (held, bits) = (0, 0)
    var out: [UInt8] = []
    for value in values {
      held = held << width | Int(value)
      bits += width
      while bits >= target {
        bits -= target
        out.append(UInt8(held >> bits & (1 << target - 1)))
      }
      held &= 1 << bits - 1
    }
    if padding {
      if bits > 0 { out.append(UInt8(held << (target - bits) & (1 << target - 1))) }
    } else if bits >= width || held != 0 {
      return nil
    }
    return out
  }
}

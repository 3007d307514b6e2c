/// Decompression of LZString's URI-safe variant (contract 1.5), which works on UTF-16 units.
enum LZString {
  /// No answer of P-Care comes near this; a damaged or hostile one must not fill the memory.
  static let mostUnits = 16_000_000

  /// The text that was compressed, or nil when the input is not a whole LZString stream.
  static func decompress(uriSafe text: String) -> String? {
    guard var reader = LZBitReader(text) else { return nil }
    var output: [UInt16]
    switch reader.read(2) {
    case 0: output = reader.unit(bits: 8)
    case 1: output = reader.unit(bits: 16)
    case 2: return ""
    default: return nil
    }
    guard !output.isEmpty else { return nil }

    var entries: [[UInt16]] = [[], [], [], output]
    var previous = output
    var width = LZCodeWidth(bits: 3, left: 4)
    while let code = reader.read(width.bits) {
      if code == 2 { return String(decoding: output, as: UTF16.self) }
      var index = code
      if code < 2 {
        let fresh = reader.unit(bits: code == 0 ? 8 : 16)
        guard !fresh.isEmpty else { return nil }
        index = entries.count
        entries.append(fresh)
        width.count()
      }
      guard let entry = word(at: index, in: entries, after: previous) else { return nil }
      output += entry
      guard output.count <= mostUnits else { return nil }
      entries.append(previous + entry.prefix(1))
      width.count()
      previous = entry
    }
    return nil
  }

  /// The one code that may point past the table stands for the previous word and its own first unit.
  private static func word(at index: Int, in entries: [[UInt16]], after previous: [UInt16]) -> [UInt16]? {
    if index < entries.count { return entries[index] }
    return index == entries.count ? previous + previous.prefix(1) : nil
  }
}

/// Codes grow by one bit each time the table has doubled.
private struct LZCodeWidth {
  var bits: Int
  var left: Int

  mutating func count() {
    left -= 1
    if left == 0 {
      left = 1 << bits
      bits += 1
    }
  }
}

/// Compression of LZString's URI-safe variant (BPJS contract 1.5), over UTF-16 units.
struct LZPacker {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-".utf8)

  /// A word of the table by the code of all but its last unit, and that unit.
  private struct Step: Hashable {
    var head: Int
    var unit: UInt16
  }

  private var words: [Step: Int] = [:]
  private var singles: [UInt16: Int] = [:]
  private var fresh: Set<UInt16> = []
  private var nextCode = 3
  private var bits = 2
  private var grow = 2
  private var output: [UInt8] = []
  private var sextet: UInt8 = 0
  private var filled = 0

  static func pack(_ text: String) -> String {
    var packer = LZPacker()
    packer.run(text.utf16)
    return String(decoding: packer.output, as: UTF8.self)
  }

  private mutating func run(_ units: String.UTF16View) {
    var word: (code: Int, first: UInt16)?
    for unit in units {
      let single = code(ofSingle: unit)
      guard let current = word else {
        word = (single, unit)
        continue
      }
      let step = Step(head: current.code, unit: unit)
      if let known = words[step] {
        word = (known, current.first)
      } else {
        emit(current)
        words[step] = nextCode
        nextCode += 1
        word = (single, unit)
      }
    }
    if let word { emit(word) }
    put(2, bits)
    finish()
  }

  private mutating func code(ofSingle unit: UInt16) -> Int {
    if let code = singles[unit] { return code }
    singles[unit] = nextCode
    fresh.insert(unit)
    nextCode += 1
    return nextCode - 1
  }

  /// A unit written for the first time is spelt out; everything else is its code.
  private mutating func emit(_ word: (code: Int, first: UInt16)) {
    if singles[word.first] == word.code, fresh.remove(word.first) != nil {
      let wide = word.first > 255
      put(wide ? 1 : 0, bits)
      put(Int(word.first), wide ? 16 : 8)
      tick()
    } else {
      put(word.code, bits)
    }
    tick()
  }

  private mutating func tick() {
    grow -= 1
    guard grow == 0 else { return }
    grow = 1 << bits
    bits += 1
  }

  /// Least significant bit first, into characters filled from their most significant bit.
  private mutating func put(_ value: Int, _ count: Int) {
    for shift in 0..<count {
      sextet = sextet << 1 | UInt8(value >> shift & 1)
      filled += 1
      if filled == 6 { flush() }
    }
  }

  /// Fills up with zeros; always completes one more character.
  private mutating func finish() {
    repeat {
      sextet <<= 1
      filled += 1
    } while filled < 6
    flush()
  }

  private mutating func flush() {
    output.append(Self.alphabet[Int(sextet)])
    sextet = 0
    filled = 0
  }
}

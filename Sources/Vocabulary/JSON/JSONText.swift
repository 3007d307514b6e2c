/// A JSON text read once and kept as it was written: numbers stay digits, so that money and ratios never pass
/// through binary floating point, and nothing is copied before somebody asks for it.
///
/// Foundation's decoder is ten times slower on the agreement's cases and reads a fraction as a `Double`.
public final class JSONText: Sendable {
  let bytes: [UInt8]
  let nodes: [JSONNode]

  /// Reads one JSON value (RFC 8259) of at most 2 GB.
  /// - Throws: `JSONError` with the byte where it stops being JSON.
  public init(_ bytes: [UInt8]) throws(JSONError) {
    guard bytes.count < Int(Int32.max) else { throw JSONError(reason: .tooLong, offset: bytes.count) }
    var scanner = JSONScanner(bytes)
    try scanner.document()
    self.bytes = bytes
    nodes = scanner.nodes
  }

  public convenience init(_ text: String) throws(JSONError) { try self.init(Array(text.utf8)) }

  public var root: ExactJSON { ExactJSON(text: self, index: 0) }
}

/// One value of the text, or one member's name: where it stands, and where the next one beside it begins.
struct JSONNode {
  enum Kind: UInt8 { case object, array, string, escapedString, number, yes, no, null }

  let kind: Kind
  /// Bytes of the value; of a string, without its quotes.
  let start: UInt32
  var end: UInt32
  /// Index of the node after this one and all that lies inside it.
  var next: UInt32
}

/// Why a text is not JSON, and at which byte.
public struct JSONError: Error, Hashable, Sendable {
  public enum Reason: Sendable {
    case unexpectedEnd, unexpectedCharacter, missingName, missingColon, missingComma, repeatedName, tooDeep,
      trailing
    case notUTF8, tooLong
  }

  public let reason: Reason
  public let offset: Int

  /// For the person who sent it.
  public var sentence: String {
    let what =
      switch reason {
      case .unexpectedEnd: "teks berakhir sebelum selesai"
      case .unexpectedCharacter: "huruf yang tidak terduga"
      case .missingName: "nama isian tidak ada"
      case .missingColon: "titik dua tidak ada"
      case .missingComma: "koma atau penutup tidak ada"
      case .repeatedName: "nama isian yang sama muncul dua kali"
      case .tooDeep: "susunan terlalu dalam"
      case .trailing: "ada teks sesudah nilai selesai"
      case .notUTF8: "huruf tidak dalam bentuk UTF-8"
      case .tooLong: "teks lebih dari 2 GB"
      }
    return "JSON tidak sah pada byte ke-\(offset): \(what)."
  }
}

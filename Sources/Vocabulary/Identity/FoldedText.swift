import Foundation

/// Text as it is searched: lower case, without accents, one blank between words, letters and digits only.
public struct FoldedText: Hashable, Sendable {
  public let text: String

  public init(_ original: String) {
    if let plain = Self.foldASCII(original) {
      text = plain
      return
    }
    let folded = original.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    text = folded.lowercased().unicodeScalars
      .split { !CharacterSet.alphanumerics.contains($0) }
      .map { String(String.UnicodeScalarView($0)) }
      .joined(separator: " ")
  }

  public var words: [Substring] { text.split(separator: " ") }

  /// The common case without Foundation's tables: names are nearly always plain ASCII.
  private static func foldASCII(_ original: String) -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(original.utf8.count)
    var gap = false
    for byte in original.utf8 {
      guard byte < 128 else { return nil }
      switch byte {
      case 97...122, 48...57, 65...90:
        if gap, !out.isEmpty { out.append(32) }
        gap = false
        out.append((65...90).contains(byte) ? byte + 32 : byte)
      case 39: continue  // an apostrophe joins: Ma'ruf is searched as maruf
      default: gap = true
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

import Foundation

/// The wrapping of an encrypted message (contract section 6.10): base64 in lines of 76 characters between a first
/// and a last line.
enum KYCArmour {
  private static let begin = "-----BEGIN ENCRYPTED MESSAGE-----"
  private static let end = "-----END ENCRYPTED MESSAGE-----"

  static func wrap(_ message: Data) -> String {
    let lines = message.base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    return "\(begin)\r\n\(lines)\r\n\(end)"
  }

  /// `nil` when the text is not wrapped so.
  static func unwrap(_ text: String) -> Data? {
    guard let head = text.range(of: begin), let tail = text.range(of: end),
      head.upperBound <= tail.lowerBound
    else { return nil }
    return Data(base64Encoded: text[head.upperBound..<tail.lowerBound].filter { !$0.isWhitespace })
  }

  static func isWrapped(_ text: String) -> Bool { text.contains(begin) }
}

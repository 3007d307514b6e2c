import CQREncode

/// A QR symbol as a square of dark and light modules (ISO/IEC 18004, error correction M: a fold or a stain of 15 % stays readable).
public struct QRCode: Sendable, Hashable {
  /// Modules on one side, quiet zone not counted.
  public let size: Int
  private let dark: [Bool]

  /// `nil` when the text is empty or too long for a symbol (about 2,300 bytes).
  public init?(_ text: String) {
    guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    dark = (0..<size * size).map { code.pointee.data[$0] & 1 == 1 }
  }

  public func isDark(row: Int, column: Int) -> Bool {
    (0..<size).contains(row) && (0..<size).contains(column) && dark[row * size + column]
  }
}

/// What a scanned paper is, told from its first bytes, whatever its name says.
public enum ScanKind: String, Sendable {
  case pdf = "application/pdf"
  case jpeg = "image/jpeg"
  case png = "image/png"

  public init?(_ bytes: [UInt8]) {
    if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else {
      return nil
    }
  }

  /// Whether it can stand in a page.
  public var isPicture: Bool { self != .pdf }
}

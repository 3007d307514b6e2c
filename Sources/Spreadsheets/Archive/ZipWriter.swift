/// Puts files into a ZIP archive as they are, without compression. The same files always give the same bytes: the time
/// in it is the first that ZIP knows.
struct ZipWriter {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ content: [UInt8]) {
    let header = body.count
    let name = Array(name.utf8)
    // Version 2.0, names in UTF-8, stored, 1 January 1980.
    let common =
      Self.bytes(20, 2) + Self.bytes(0x0800, 2) + Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0x21, 2)
      + Self.bytes(Int(Checksum.of(content)), 4) + Self.bytes(content.count, 4) + Self.bytes(content.count, 4)
      + Self.bytes(name.count, 2) + Self.bytes(0, 2)
    body += Self.bytes(0x0403_4B50, 4) + common + name + content
    directory += Self.bytes(0x0201_4B50, 4) + Self.bytes(20, 2) + common
    directory += [UInt8](repeating: 0, count: 10) + Self.bytes(header, 4) + name
    count += 1
  }

  /// The whole archive.
  var archive: [UInt8] {
    body + directory + Self.bytes(0x0605_4B50, 4) + Self.bytes(0, 4) + Self.bytes(count, 2)
      + Self.bytes(count, 2)
      + Self.bytes(directory.count, 4) + Self.bytes(body.count, 4) + Self.bytes(0, 2)
  }

  private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}

import CZlib

/// DEFLATE backwards (RFC 1951).
enum Inflation {
  /// - Parameter size: what must come out; more or less is a damaged file, so that a bomb goes off in a box of its size.
  static func unpack(_ packed: ArraySlice<UInt8>, to size: Int) throws(SpreadsheetError) -> [UInt8] {
    var stream = z_stream()
    let raw = -MAX_WBITS
    guard inflateInit2_(&stream, raw, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .notAWorkbook
    }
    defer { inflateEnd(&stream) }
    let input = Array(packed)
    var ended = false
    let content = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      input.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(size + 1)
        ended = inflate(&stream, Z_FINISH) == Z_STREAM_END
        count = size + 1 - Int(stream.avail_out)
      }
    }
    guard ended, content.count == size else { throw .notAWorkbook }
    return content
  }
}

/// CRC-32 as ZIP keeps it.
enum Checksum {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}
